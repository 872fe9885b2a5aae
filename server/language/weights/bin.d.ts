/** A file's bytes, embedded in the bundle (esbuild's `binary` loader; a plugin in tests). */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
