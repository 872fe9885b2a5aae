import * as vscode from 'vscode';
import { LAYERS, type Layer } from './layers';

/** The editor's styles, one for each kind of marks. */
export type Styles = Readonly<Record<Layer, vscode.TextEditorDecorationType>>;

const color = (id: string) => new vscode.ThemeColor(`copydesk.${id}`);

/**
 * A line along the text. Attributed content has it below; what lacks a source has it above, since
 * the finding's own squiggle is below. Side and form tell the kinds apart where colours do not.
 */
function line(side: 'above' | 'below', form: 'solid' | 'dotted' | 'dashed', width: number) {
  return side === 'above'
    ? { borderStyle: `${form} none none none`, borderWidth: `${width}px 0 0 0` }
    : { borderStyle: `none none ${form} none`, borderWidth: `0 0 ${width}px 0` };
}

function attributed(form: 'solid' | 'dotted'): vscode.DecorationRenderOptions {
  return {
    ...line('below', form, 1),
    backgroundColor: color('attributedContentBackground'),
    borderColor: color('attributedContentLine'),
    overviewRulerColor: color('attributedContentRuler'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  };
}

function lacking(
  name: 'unattributed' | 'vague',
  form: 'dashed' | 'dotted',
  icons: vscode.Uri,
): vscode.DecorationRenderOptions {
  return {
    ...line('above', form, 1),
    backgroundColor: color(`${name}Background`),
    borderColor: color(`${name}Line`),
    overviewRulerColor: color(`${name}Ruler`),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    gutterIconSize: 'contain',
    light: { gutterIconPath: vscode.Uri.joinPath(icons, `${name}-light.svg`) },
    dark: { gutterIconPath: vscode.Uri.joinPath(icons, `${name}-dark.svg`) },
  };
}

function options(layer: Layer, icons: vscode.Uri): vscode.DecorationRenderOptions {
  switch (layer) {
    case 'direct':
      return attributed('solid');
    case 'indirect':
      return attributed('dotted');
    case 'missing':
      return lacking('unattributed', 'dashed', icons);
    case 'vague':
      return lacking('vague', 'dotted', icons);
  }
}

/**
 * Makes the styles. Marks do not grow when text is typed at their edges.
 *
 * @param icons the folder with the gutter icons
 */
export function createStyles(icons: vscode.Uri): Styles {
  const style = (layer: Layer) =>
    vscode.window.createTextEditorDecorationType({
      ...options(layer, icons),
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
  const styles = LAYERS.map((layer) => [layer, style(layer)] as const);
  return Object.fromEntries(styles) as Record<Layer, vscode.TextEditorDecorationType>;
}
