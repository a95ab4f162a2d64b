import type { Character } from '@/features/tutor/face/character';
import { between, oval } from '@/features/tutor/face/svg';
import { modelling, nose } from './anatomy';

const rightOuter = 'M-22 -130C34 -132 88 -92 94 -22C98 30 92 76 101 118C108 150 108 182 94 212';
const rightInner = 'M-21 -94C16 -90 60 -80 77 -20C83 10 77 40 83 70C89 98 73 122 82 150C89 174 96 190 84 214';
const leftOuter = 'M-22 -132C-66 -134 -98 -90 -100 -32C-102 20 -98 60 -106 100C-114 138 -118 172 -102 210';
const leftInner =
  'M-21 -94C-44 -88 -72 -64 -80 -16C-84 20 -78 50 -84 80C-88 110 -76 132 -82 160C-87 180 -94 196 -84 214';

/** In her thirties: long dark hair parted at the side, fine round glasses, blazer over a cream blouse. */
export const maya: Character = {
  id: 'maya',
  palette: {
    skin: { light: '#f8d6b9', base: '#ebb894', shade: '#d0926c', deep: '#8f5238' },
    blush: '#e0705c',
    lip: { light: '#dc8a80', base: '#c9675f', shade: '#a94d4a', deep: '#6b2b2c' },
    iris: { light: '#a5763f', base: '#6d4524', shade: '#3d2413', deep: '#20120a' },
    hair: { light: '#8a5d40', base: '#4d2f20', shade: '#321d14', deep: '#1d100a' },
    coat: { light: '#1a7f75', base: '#0f6b63', shade: '#0b544d', deep: '#05332e' },
    cloth: { light: '#fffaf1', base: '#f5eadb', shade: '#dccbb5', deep: '#a08a6e' },
  },
  head: { x: 0, y: 202, scale: 1.15 },
  shoulder: { x: 134, y: 452, girth: 37 },
  hand: 1.08,
  face: 'M0 -118C46 -118 74 -90 76 -40C77 -18 77 0 75 18C73 46 67 68 57 85C45 104 24 120 0 120C-24 120 -45 104 -57 85C-67 68 -73 46 -75 18C-77 0 -77 -18 -76 -40C-74 -90 -46 -118 0 -118Z',
  eyes: { x: 34, y: 0, half: 18, up: 10, down: 5.8, tilt: 1.6, iris: 9.3, lash: 2.6, wing: 3.6, fold: 3 },
  lips: { y: 74, width: 25, upper: 6, lower: 9 },
  brow: [
    {
      d: 'M13 -24C24 -31 44 -33 59 -23C45 -29 30 -28.500 15 -21C12.500 -20.500 11.500 -23 13 -24Z',
      stroke: 'hair',
      width: 2.4,
      opacity: 0.22,
    },
    {
      d: 'M13 -24C24 -31 44 -33 59 -23C45 -29 30 -28.500 15 -21C12.500 -20.500 11.500 -23 13 -24Z',
      fill: 'hair',
      opacity: 0.8,
    },
  ],
  ears: [
    { d: 'M74 -6C84 -16 92 -8 89 8C87 22 82 36 74 36Z', fill: 'ear', mirror: true },
    { d: 'M78 0C84 -4 86 4 83 14C81 22 79 24 78 26', stroke: 'crease', width: 1.6, opacity: 0.5, mirror: true },
    { d: oval(79, 41, 3, 3.4), fill: '#e8c26a', mirror: true },
  ],
  complexion: modelling({ depth: 0.78, chin: 120, blush: 0.7 }),
  folds: [
    { d: 'M19 47C26 51 33 57 36 67', stroke: 'crease', width: 1.7, opacity: 0.16, mirror: true },
    { d: 'M22 14C30 19 40 19 47 14', stroke: 'crease', width: 1.3, opacity: 0.13, mirror: true },
  ],
  nose: nose({ wing: 12.5, base: 47.6, lines: 0.42 }),
  beard: [],
  moustache: [],
  glasses: [
    { d: oval(34, 2, 25, 22), fill: '#ffffff12', stroke: '#5a4632', width: 2, mirror: true },
    { d: 'M-9 -2C-5 -7 5 -7 9 -2', stroke: '#5a4632', width: 2 },
    { d: 'M59 -3L74 -8', stroke: '#5a4632', width: 1.8, mirror: true },
  ],
  hairBack: [
    {
      d: 'M-6 -138C-74 -142 -104 -92 -102 -20C-101 40 -118 90 -116 150C-115 196 -98 216 -66 216L66 216C98 216 115 196 116 150C118 90 101 40 102 -20C104 -92 66 -138 -6 -138Z',
      fill: 'hair-back',
    },
    {
      d: between('M-94 80C-98 130 -96 180 -70 212', 'M94 80C98 130 96 180 70 212', 14),
      stroke: 'hair-light',
      width: 1.4,
      opacity: 0.16,
    },
  ],
  hairFront: [
    {
      d: 'M-24 -136C8 -147 62 -136 88 -92C106 -56 99 0 102 40C104 76 106 96 112 124C120 158 120 200 80 218C94 194 90 174 82 150C73 122 89 98 83 70C77 40 84 8 77 -20C62 -74 16 -84 -21 -93Z',
      fill: 'hair',
    },
    {
      d: 'M-19 -136C-62 -144 -100 -102 -103 -44C-105 0 -100 44 -108 88C-114 118 -124 146 -117 180C-112 204 -98 214 -80 218C-94 194 -88 180 -82 160C-76 132 -88 110 -84 80C-78 50 -84 20 -80 -16C-76 -58 -50 -84 -20 -93Z',
      fill: 'hair',
    },
    { d: between(rightOuter, rightInner, 5), stroke: 'hair-line', width: 5, opacity: 0.16 },
    { d: between(rightOuter, rightInner, 17), stroke: 'hair-line', width: 0.9, opacity: 0.4 },
    { d: between(rightOuter, rightInner, 12), stroke: 'hair-light', width: 0.9, opacity: 0.4 },
    { d: between(leftOuter, leftInner, 4), stroke: 'hair-line', width: 5, opacity: 0.16 },
    { d: between(leftOuter, leftInner, 15), stroke: 'hair-line', width: 0.9, opacity: 0.4 },
    { d: between(leftOuter, leftInner, 11), stroke: 'hair-light', width: 0.9, opacity: 0.42 },
    { d: 'M-22 -135Q-20 -112 -20.500 -93', stroke: 'hair-line', width: 1.3, opacity: 0.5 },
    { d: 'M4 -122C44 -120 74 -92 84 -52C68 -82 40 -102 0 -108Z', fill: 'sheen', opacity: 0.5 },
    { d: 'M-34 -124C-66 -116 -88 -84 -92 -46C-80 -78 -62 -100 -30 -108Z', fill: 'sheen', opacity: 0.6 },
    { d: 'M77 -20C84 8 77 40 83 70C89 98 73 122 82 150', stroke: 'hair-line', width: 2, opacity: 0.5 },
    { d: 'M-80 -16C-84 20 -78 50 -84 80C-88 110 -76 132 -82 160', stroke: 'hair-line', width: 2, opacity: 0.4 },
  ],
  neck: [
    {
      d: 'M-38 280C-38 336 -39 350 -50 372C-62 388 -92 396 -112 402L-40 480L40 480L112 402C92 396 62 388 50 372C39 350 38 336 38 280Z',
      fill: 'neck',
    },
    { d: oval(2, 338, 37, 34), fill: 'shadow' },
    { d: 'M9 408C28 400 50 396 68 398', stroke: 'skin-shade', width: 2, opacity: 0.55, mirror: true },
    { d: oval(0, 416, 14, 12), fill: 'shadow', opacity: 0.32 },
  ],
  body: [
    { d: 'M-58 384C-46 414 -22 446 0 456C22 446 46 414 58 384L96 410L40 660L-40 660L-96 410Z', fill: 'cloth-body' },
    { d: 'M-57 388C-45 416 -22 448 0 458C22 448 45 416 57 388', stroke: 'cloth-line', width: 1.6, opacity: 0.5 },
    {
      d: between('M-6 468C-14 510 -20 560 -16 620', 'M10 470C14 510 18 560 12 620', 3),
      stroke: 'cloth-line',
      width: 1.6,
      opacity: 0.24,
    },
    {
      d: 'M-52 374C-76 392 -112 398 -140 412C-166 424 -174 450 -166 492C-156 560 -134 620 -126 668C-120 710 -124 750 -128 790L128 790C124 750 120 710 126 668C134 620 156 560 166 492C174 450 166 424 140 412C112 398 76 392 52 374C46 440 28 530 0 626C-28 530 -46 440 -52 374Z',
      fill: 'coat',
    },
    { d: oval(104, 600, 26, 110), fill: 'dusk', opacity: 0.5, mirror: true },
    { d: 'M0 626C2 680 2 740 -2 790', stroke: 'coat-line', width: 2, opacity: 0.7 },
    {
      d: 'M-52 372C-68 386 -80 404 -86 430L-110 456L-88 474L-96 492C-70 540 -30 590 0 632C-20 550 -46 456 -52 372Z',
      fill: 'lapel',
      stroke: 'coat-line',
      width: 1.4,
      mirror: true,
    },
    { d: 'M-50 378C-44 460 -24 546 -3 620', stroke: 'coat-light', width: 1.4, opacity: 0.7, mirror: true },
    { d: oval(0, 664, 5, 5), fill: '#08403b', stroke: 'coat-light', width: 1 },
  ],
  drape: [],
  sleeve: { upper: [], fore: [] },
  cuff: [{ d: 'M-21 184Q0 198 21 184L19 205Q0 215 -19 205Z', fill: 'cloth-body' }],
};
