import type { Character } from '@/features/tutor/face/character';
import { between, oval } from '@/features/tutor/face/svg';
import { ears, modelling, nose } from './anatomy';

const sweepTop = 'M-88 -60C-80 -128 -10 -153 52 -133C74 -122 88 -94 91 -46';
const sweepBottom = 'M-64 -78C-46 -92 0 -94 48 -89C66 -84 76 -60 80 -20';
const hairEdge =
  'M-76 -34C-75 -44 -73 -54 -69 -66C-65 -78 -58 -86 -48 -86C-28 -82 -8 -93 14 -89C34 -84 52 -90 62 -78C70 -70 73 -58 75 -44';
const beardEdge = 'M74 -40C74 0 73 24 67 40C61 54 52 58 42 62';
const cheekOuter = 'M79 -30C81 30 74 74 47 111';
const cheekInner = 'M70 34C71 60 60 90 36 121';
const chinOuter = 'M67 44C66 72 52 104 26 130';
const chinInner = 'M34 76C31 94 18 104 2 132';

/** In his forties: a full trimmed beard, thick swept hair, jacket over a white shirt with a band collar. */
export const salem: Character = {
  id: 'salem',
  palette: {
    skin: { light: '#e9bd90', base: '#cf9a6b', shade: '#ac764a', deep: '#6b4026' },
    blush: '#c8674a',
    lip: { light: '#c48272', base: '#ad6757', shade: '#8a4c41', deep: '#552822' },
    iris: { light: '#7d5a2e', base: '#4b3016', shade: '#2a1a0c', deep: '#170d06' },
    hair: { light: '#5b463a', base: '#2f231d', shade: '#1f1713', deep: '#120d0b' },
    coat: { light: '#17756c', base: '#0d5e57', shade: '#094741', deep: '#042b27' },
    cloth: { light: '#ffffff', base: '#f4f3ef', shade: '#d6d6d2', deep: '#8e9492' },
  },
  head: { x: 0, y: 206, scale: 1.17 },
  shoulder: { x: 156, y: 462, girth: 42 },
  hand: 1.2,
  face: 'M0 -118C48 -118 77 -90 79 -40C80 -16 80 4 79 22C78 48 73 70 63 88C50 110 28 124 0 124C-28 124 -50 110 -63 88C-73 70 -78 48 -79 22C-80 4 -80 -16 -79 -40C-77 -90 -48 -118 0 -118Z',
  eyes: { x: 35, y: 0, half: 17.5, up: 8.6, down: 5.2, tilt: 0.8, iris: 8.8, lash: 1.7, wing: 1.2, fold: 2.6 },
  lips: { y: 76, width: 25.5, upper: 4.8, lower: 8 },
  brow: [
    {
      d: 'M11 -24C24 -32 46 -34 63 -21C50 -24 32 -23 13 -16C9 -17 8 -22 11 -24Z',
      stroke: 'hair',
      width: 2.4,
      opacity: 0.22,
    },
    { d: 'M11 -24C24 -32 46 -34 63 -21C50 -24 32 -23 13 -16C9 -17 8 -22 11 -24Z', fill: 'hair', opacity: 0.92 },
  ],
  ears,
  complexion: [
    ...modelling({ depth: 0.78, chin: 124, blush: 0.45 }),
    { d: 'M20 18C28 24 40 24 50 18', stroke: 'skin-shade', width: 2, opacity: 0.3, mirror: true },
    { d: 'M-30 -62C-12 -66 14 -66 32 -62', stroke: 'crease', width: 1.4, opacity: 0.12 },
  ],
  folds: [
    { d: 'M20 46C27 49 33 53 37 58', stroke: 'crease', width: 2, opacity: 0.32, mirror: true },
    { d: 'M55 3C60 5 64 8 67 13M55 -1C60 -1 64 0 67 2', stroke: 'crease', width: 1.3, opacity: 0.32, mirror: true },
  ],
  nose: nose({ wing: 15, base: 49, lines: 0.5 }),
  beard: [
    {
      d: 'M81 -46C82 12 81 40 76 66C70 92 54 120 30 132C14 140 -14 140 -30 132C-54 120 -70 92 -76 66C-81 40 -82 12 -81 -46L-74 -46C-74 0 -73 24 -67 40C-61 54 -52 58 -42 62C-34 66 -32 74 -30 80C-26 92 -20 98 -12 98C-8 98 -6 92 0 92C6 92 8 98 12 98C20 98 26 92 30 80C32 74 34 66 42 62C52 58 61 54 67 40C73 24 74 0 74 -46Z',
      fill: 'hair',
      jaw: true,
    },
    { d: beardEdge, stroke: 'hair', width: 6, opacity: 0.09, mirror: true, jaw: true },
    { d: beardEdge, stroke: 'hair', width: 2.6, opacity: 0.18, mirror: true, jaw: true },
    { d: between(cheekOuter, cheekInner, 8), stroke: 'hair-light', width: 1, opacity: 0.4, mirror: true, jaw: true },
    { d: between(chinOuter, chinInner, 11), stroke: 'hair-light', width: 1, opacity: 0.36, mirror: true, jaw: true },
    { d: between(cheekOuter, cheekInner, 7), stroke: 'hair-line', width: 1.2, opacity: 0.5, mirror: true, jaw: true },
    { d: between(chinOuter, chinInner, 10), stroke: 'hair-line', width: 1.2, opacity: 0.5, mirror: true, jaw: true },
    { d: oval(-30, 108, 26, 16), fill: 'hair-glow', opacity: 0.35, jaw: true },
  ],
  moustache: [
    {
      d: 'M0 58C10 54 22 56 30 64C36 69 39 76 38 84C34 80 31 76 27 73C18 69 8 69 0 70C-8 69 -18 69 -27 73C-31 76 -34 80 -38 84C-39 76 -36 69 -30 64C-22 56 -10 54 0 58Z',
      fill: 'hair',
    },
    {
      d: between('M2 59C8 60 10 64 11 69', 'M28 64C33 69 36 75 37 81', 9),
      stroke: 'hair-light',
      width: 1,
      opacity: 0.4,
    },
    {
      d: between('M-2 59C-8 60 -10 64 -11 69', 'M-28 64C-33 69 -36 75 -37 81', 9),
      stroke: 'hair-light',
      width: 1,
      opacity: 0.46,
    },
  ],
  glasses: [],
  hairBack: [
    {
      d: 'M0 -136C-56 -138 -88 -104 -90 -50C-91 -20 -88 0 -84 20L84 20C88 0 91 -20 90 -50C88 -104 56 -138 0 -136Z',
      fill: 'hair-back',
    },
  ],
  hairFront: [
    {
      d: 'M-82 4C-92 -14 -97 -50 -89 -86C-78 -126 -40 -148 8 -148C56 -148 88 -120 93 -78C96 -48 91 -16 82 4C81 -12 79 -30 75 -44C73 -58 70 -70 62 -78C52 -90 34 -84 14 -89C-8 -93 -28 -82 -48 -86C-58 -86 -65 -78 -69 -66C-73 -54 -75 -44 -76 -34C-79 -22 -81 -10 -82 4Z',
      fill: 'hair',
    },
    { d: between(sweepTop, sweepBottom, 6), stroke: 'hair-line', width: 5, opacity: 0.2 },
    { d: between(sweepTop, sweepBottom, 17), stroke: 'hair-line', width: 1, opacity: 0.4 },
    { d: between(sweepTop, sweepBottom, 14), stroke: 'hair-light', width: 1, opacity: 0.5 },
    {
      d: between('M-88 -50C-92 -30 -88 -12 -83 2', 'M-76 -46C-79 -30 -81 -20 -81 -4', 5),
      stroke: 'hair-light',
      width: 1,
      opacity: 0.4,
    },
    {
      d: between('M92 -60C95 -36 90 -14 83 2', 'M77 -46C80 -30 81 -20 81 -4', 5),
      stroke: 'hair-light',
      width: 1,
      opacity: 0.25,
    },
    { d: hairEdge, stroke: 'hair', width: 6, opacity: 0.09 },
    { d: hairEdge, stroke: 'hair', width: 2.6, opacity: 0.18 },
    { d: 'M-70 -100C-44 -132 10 -140 56 -126C22 -126 -30 -116 -64 -88Z', fill: 'sheen', opacity: 0.6 },
  ],
  neck: [
    {
      d: 'M-50 280C-50 340 -52 356 -62 378L-40 480L40 480L62 378C52 356 50 340 50 280Z',
      fill: 'neck',
    },
    { d: oval(2, 346, 48, 36), fill: 'shadow' },
  ],
  body: [
    { d: 'M-64 372C-46 396 -20 410 0 412C20 410 46 396 64 372L110 410L40 690L-40 690L-110 410Z', fill: 'cloth-body' },
    {
      d: 'M-64 366C-48 392 -22 408 -2 410L-2 428C-30 424 -58 408 -72 384Z',
      fill: 'cloth-body',
      stroke: 'cloth-line',
      width: 1.3,
    },
    {
      d: 'M64 366C48 392 22 408 2 410L2 428C30 424 58 408 72 384Z',
      fill: 'cloth-body',
      stroke: 'cloth-line',
      width: 1.3,
    },
    { d: 'M0 412L0 660', stroke: 'cloth-line', width: 1.6, opacity: 0.55 },
    {
      d: between('M-14 440C-20 500 -22 560 -12 640', 'M16 440C24 500 20 560 10 640', 2),
      stroke: 'cloth-line',
      width: 2,
      opacity: 0.2,
    },
    {
      d: `${oval(5, 452, 2.8, 2.8)}${oval(5, 508, 2.8, 2.8)}${oval(5, 564, 2.8, 2.8)}`,
      fill: '#c9cdca',
      stroke: 'cloth-line',
      width: 0.8,
    },
    {
      d: 'M-66 370C-92 390 -130 398 -164 414C-194 428 -200 458 -192 504C-180 570 -158 624 -150 672C-146 712 -148 752 -150 790L150 790C148 752 146 712 150 672C158 624 180 570 192 504C200 458 194 428 164 414C130 398 92 390 66 370C60 450 34 560 0 664C-34 560 -60 450 -66 370Z',
      fill: 'coat',
    },
    { d: oval(124, 620, 28, 110), fill: 'dusk', opacity: 0.5, mirror: true },
    { d: 'M0 664L0 790', stroke: 'coat-line', width: 2, opacity: 0.7 },
    {
      d: 'M-66 368C-84 384 -98 400 -104 430L-128 458L-104 478L-112 496C-82 556 -36 620 0 670C-24 580 -58 470 -66 368Z',
      fill: 'lapel',
      stroke: 'coat-line',
      width: 1.4,
      mirror: true,
    },
    { d: 'M-64 376C-56 470 -28 570 -3 656', stroke: 'coat-light', width: 1.4, opacity: 0.6, mirror: true },
    { d: 'M78 540L124 528L126 538L80 550Z', fill: 'lapel', stroke: 'coat-line', width: 1.2 },
    {
      d: 'M84 541C88 524 96 520 102 532C108 520 116 522 118 531Z',
      fill: 'cloth-body',
      stroke: 'cloth-line',
      width: 0.8,
    },
    { d: oval(0, 704, 5.5, 5.5), fill: '#06332e', stroke: 'coat-light', width: 1 },
  ],
  drape: [],
  sleeve: {
    upper: [],
    fore: [
      { d: `${oval(-19, 150, 2.6, 2.6)}${oval(-18, 160, 2.6, 2.6)}${oval(-17, 170, 2.6, 2.6)}`, fill: 'coat-line' },
    ],
  },
  cuff: [{ d: 'M-24 184Q0 199 24 184L22 206Q0 217 -22 206Z', fill: 'cloth-body' }],
};
