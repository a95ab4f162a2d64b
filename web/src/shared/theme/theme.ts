import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { type AcademyColours, inColours, shadesOf } from '@/shared/theme/academy-colours';
import { dark, light, type Palette } from '@/shared/theme/palette';

/** Ten shades around one colour of the palette; components use the resolved variables below, charts may use the shades. */
const teal: MantineColorsTuple = [
  '#EEF7F5',
  '#DCEFEC',
  '#B8DDD8',
  '#8CC7BF',
  '#5DB3A8',
  '#35958A',
  '#1B7E74',
  '#0F6B63',
  '#0B564F',
  '#083F3A',
];
const saffron: MantineColorsTuple = [
  '#FDF7EC',
  '#FBEFDB',
  '#F6DDB2',
  '#F0BD6E',
  '#E5A444',
  '#DF9A31',
  '#D98E1F',
  '#A96B12',
  '#7F4E08',
  '#5C3804',
];
const green: MantineColorsTuple = [
  '#EFF8F3',
  '#E4F2EA',
  '#BFE2CF',
  '#93D0AF',
  '#6CC596',
  '#3E9E6D',
  '#2A8A5B',
  '#1F7A4D',
  '#17603C',
  '#10462B',
];
const red: MantineColorsTuple = [
  '#FDF3F1',
  '#FAE9E6',
  '#F4CBC6',
  '#F0948A',
  '#E37A6F',
  '#CF5548',
  '#C04438',
  '#B3362B',
  '#8F2A21',
  '#6A1F18',
];
const blue: MantineColorsTuple = [
  '#F0F6FB',
  '#E5EFF8',
  '#C2DAF0',
  '#85B8EA',
  '#5C9BD6',
  '#3B7DBB',
  '#2A6CAC',
  '#1D5F9E',
  '#164A7C',
  '#10365B',
];
const slate: MantineColorsTuple = [
  dark.ink,
  '#C9D4DC',
  dark.quiet,
  '#8194A4',
  dark.hairline,
  dark.hover,
  dark.raised,
  dark.surface,
  dark.ground,
  '#0A121B',
];
const stone: MantineColorsTuple = [
  '#F7F4EE',
  '#F4F0E8',
  '#EEE9DF',
  light.hairline,
  '#C2B9A8',
  light.fieldLine,
  '#6C6659',
  light.quiet,
  '#33404C',
  light.ink,
];

const sans = '"IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif';

/** Where menus, lists and hints open. Mantine would put them at the end of the body, outside of every landmark. */
const withinThePage = { target: 'main' };

/** Lists scroll themselves: a box around them that scrolls would want a tab stop of its own. */
const scrolling = { maxHeight: 260, overflowY: 'auto' } as const;

const theme = createTheme({
  colors: { teal, saffron, green, red, blue, dark: slate, gray: stone },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver: readable,
  black: light.ink,
  white: '#FFFFFF',
  fontFamily: sans,
  fontFamilyMonospace: '"IBM Plex Mono", ui-monospace, monospace',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.6', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '14px', xl: '20px' },
  defaultRadius: 'md',
  shadows: {
    xs: 'none',
    sm: 'none',
    md: '0 8px 28px rgb(20 32 43 / 0.12)',
    lg: '0 8px 28px rgb(20 32 43 / 0.12)',
    xl: '0 8px 28px rgb(20 32 43 / 0.12)',
  },
  headings: {
    fontFamily: sans,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.3' },
      h2: { fontSize: '1.25rem', lineHeight: '1.4' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.5' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.6' },
    },
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' }, styles: { label: { fontWeight: 500 } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
    Badge: { defaultProps: { size: 'md', tt: 'none', fw: 500 } },
    Card: { defaultProps: { withBorder: true, padding: 'lg' } },
    Modal: {
      defaultProps: {
        centered: true,
        padding: 'lg',
        // a header of its own would be a second banner of the page
        attributes: { header: { role: 'presentation' } },
        overlayProps: { backgroundOpacity: 0.3, blur: 2 },
        transitionProps: { duration: 150, transition: 'fade' },
      },
      styles: { title: { fontSize: 'var(--mantine-h2-font-size)', fontWeight: 600 } },
    },
    // a <header> in a dialog would be announced as a second banner of the page
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Popover: { defaultProps: { portalProps: withinThePage } },
    // the place that Mantine puts first in a menu to hold the focus is not an entry of it; without, the menu itself takes the focus
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 150 }, withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 150 }, portalProps: withinThePage } },
    InputWrapper: { styles: { label: { marginBottom: 6 } } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', withScrollArea: false }, styles: { options: scrolling } },
    NumberInput: { defaultProps: { size: 'md' } },
    MultiSelect: {
      defaultProps: { size: 'md', searchable: true, withScrollArea: false },
      styles: { options: scrolling },
    },
    TagsInput: { defaultProps: { size: 'md' } },
  },
});

/** What is written on a filled button has its own colour per scheme: white in the light, ink in the dark, where fills are bright. */
function readable(input: Parameters<VariantColorsResolver>[0]): ReturnType<VariantColorsResolver> {
  const resolved = defaultVariantColorsResolver(input);
  const name = input.color ?? input.theme.primaryColor;
  return input.variant === 'filled' && name in input.theme.colors
    ? { ...resolved, color: `var(--mantine-color-${name}-contrast)` }
    : resolved;
}

/** Replaces those variables of Mantine that miss WCAG AA on our grounds, and adds our own (`--lectern-*`) for CSS modules. */
function variables(colours: AcademyColours): CSSVariablesResolver {
  return () => ({
    variables: {},
    light: schemeVariables(inColours(light, colours)),
    dark: schemeVariables(inColours(dark, colours)),
  });
}

/** Lectern's theme in an academy's colours. The main colour keeps the name `teal`, and the second one `saffron`. */
export function themeIn(colours: AcademyColours) {
  const { brand, accent } = colours;
  return {
    theme: {
      ...theme,
      colors: {
        ...theme.colors,
        ...(brand !== null && { teal: shadesOf(brand) as unknown as MantineColorsTuple }),
        ...(accent !== null && { saffron: shadesOf(accent) as unknown as MantineColorsTuple }),
      },
    },
    cssVariablesResolver: variables(colours),
  };
}

function schemeVariables(palette: Palette): Record<string, string> {
  return {
    '--mantine-color-body': palette.surface,
    '--mantine-color-text': palette.ink,
    '--mantine-color-bright': palette.ink,
    '--mantine-color-dimmed': palette.quiet,
    '--mantine-color-placeholder': palette.quiet,
    '--mantine-color-anchor': palette.brandInk,
    '--mantine-color-error': palette.red,
    // the shade of red that Mantine writes entries of menus in, whatever the scheme
    '--mantine-color-red-6': palette.red,
    '--mantine-color-success': palette.green,
    '--mantine-color-default': palette.surface,
    '--mantine-color-default-hover': palette.hover,
    '--mantine-color-default-color': palette.ink,
    '--mantine-color-default-border': palette.hairline,
    '--mantine-color-disabled': palette.hover,
    '--mantine-color-disabled-color': palette.quiet,
    '--mantine-color-disabled-border': palette.hairline,
    '--mantine-primary-color-contrast': palette.onAction,
    ...colour('teal', {
      filled: palette.action,
      hover: palette.actionHover,
      on: palette.onAction,
      tint: palette.tint,
      tintHover: palette.tintHover,
      ink: palette.tintInk,
    }),
    ...state('saffron', palette.accent, palette.onAccent, palette.accentTint, palette.accentInk),
    ...state('green', palette.green, palette.onAction, palette.greenTint, palette.green),
    ...state('red', palette.red, palette.onAction, palette.redTint, palette.red),
    ...state('blue', palette.blue, palette.onAction, palette.blueTint, palette.blue),
    ...state('gray', palette.quiet, palette.onAction, palette.hover, palette.ink),
    '--lectern-ground': palette.ground,
    '--lectern-surface': palette.surface,
    '--lectern-raised': palette.raised,
    '--lectern-hairline': palette.hairline,
    '--lectern-field-line': palette.fieldLine,
    '--lectern-ink': palette.ink,
    '--lectern-quiet': palette.quiet,
    '--lectern-brand': palette.brandInk,
    '--lectern-action': palette.action,
    '--lectern-on-action': palette.onAction,
    '--lectern-tint': palette.tint,
    '--lectern-tint-ink': palette.tintInk,
    '--lectern-hover': palette.hover,
    '--lectern-accent': palette.accent,
    '--lectern-on-accent': palette.onAccent,
    '--lectern-accent-tint': palette.accentTint,
    '--lectern-accent-ink': palette.accentInk,
    '--lectern-green': palette.green,
    '--lectern-green-tint': palette.greenTint,
    '--lectern-red': palette.red,
    '--lectern-red-tint': palette.redTint,
    '--lectern-blue': palette.blue,
    '--lectern-blue-tint': palette.blueTint,
  };
}

interface Colour {
  readonly filled: string;
  readonly hover: string;
  readonly on: string;
  readonly tint: string;
  readonly tintHover: string;
  readonly ink: string;
}

function state(name: string, filled: string, on: string, tint: string, ink: string): Record<string, string> {
  return colour(name, { filled, hover: filled, on, tint, tintHover: tint, ink });
}

function colour(name: string, { filled, hover, on, tint, tintHover, ink }: Colour): Record<string, string> {
  const variable = `--mantine-color-${name}`;
  return {
    [`${variable}-filled`]: filled,
    [`${variable}-filled-hover`]: hover,
    [`${variable}-contrast`]: on,
    [`${variable}-light`]: tint,
    [`${variable}-light-hover`]: tintHover,
    [`${variable}-light-color`]: ink,
    [`${variable}-text`]: ink,
    [`${variable}-outline`]: ink,
    [`${variable}-outline-hover`]: tint,
  };
}
