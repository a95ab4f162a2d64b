import type { Character } from '@/features/tutor/face/character';
import { between, oval } from '@/features/tutor/face/svg';
import { ears, modelling, nose } from './anatomy';

const hairEdge =
  'M-79 6C-79 -10 -79 -22 -75 -38C-73 -52 -72 -62 -64 -72C-50 -86 -24 -90 0 -90C24 -90 50 -86 64 -72C72 -62 73 -52 75 -38C79 -22 79 -10 79 6';
const hairline = 'M-82 0C-82 -66 -62 -93 0 -94C62 -93 82 -66 82 0';
const crown = 'M-86 -10C-96 -84 -54 -128 0 -127C54 -128 96 -84 86 -10';

/** Near sixty: deep brown skin, close-cropped grey hair, laughter lines, a knitted cardigan over a light shirt. */
export const daniel: Character = {
  id: 'daniel',
  palette: {
    skin: { light: '#a9744f', base: '#865536', shade: '#643b24', deep: '#351b10' },
    blush: '#8f3f2a',
    lip: { light: '#b0736a', base: '#8c5048', shade: '#693630', deep: '#3a1815' },
    iris: { light: '#5f4023', base: '#3a2412', shade: '#211409', deep: '#100905' },
    hair: { light: '#b9b5af', base: '#6a6561', shade: '#47423f', deep: '#282423' },
    coat: { light: '#2a8a80', base: '#18736a', shade: '#0e5750', deep: '#06352f' },
    cloth: { light: '#f6f8f9', base: '#dfe8ec', shade: '#b9c8d0', deep: '#71858f' },
  },
  head: { x: 0, y: 208, scale: 1.17 },
  shoulder: { x: 152, y: 464, girth: 41 },
  hand: 1.18,
  face: 'M0 -120C48 -120 78 -92 79 -42C80 -18 80 4 78 22C76 50 72 72 61 91C48 112 28 124 0 124C-28 124 -48 112 -61 91C-72 72 -76 50 -78 22C-80 4 -80 -18 -79 -42C-78 -92 -48 -120 0 -120Z',
  eyes: { x: 35, y: 0, half: 17.5, up: 8.8, down: 5.4, tilt: 0.4, iris: 8.9, lash: 1.8, wing: 1.2, fold: 2.2 },
  lips: { y: 76, width: 27, upper: 7, lower: 10 },
  brow: [
    {
      d: 'M12 -25C26 -32 46 -33 62 -22C48 -26 32 -24.500 14 -18.500C10 -19 9 -23 12 -25Z',
      stroke: 'hair-line',
      width: 2.4,
      opacity: 0.22,
    },
    {
      d: 'M12 -25C26 -32 46 -33 62 -22C48 -26 32 -24.500 14 -18.500C10 -19 9 -23 12 -25Z',
      fill: 'hair-line',
      opacity: 0.72,
    },
    { d: 'M18 -22C28 -27 42 -29 54 -26', stroke: 'hair-light', width: 2, opacity: 0.3 },
  ],
  ears,
  complexion: [
    ...modelling({ depth: 0.85, chin: 124, blush: 0.45 }),
    { d: 'M21 17C28 23 40 24 50 18', stroke: 'crease', width: 1.6, opacity: 0.2, mirror: true },
    { d: 'M-34 -58C-14 -62 14 -62 34 -58M-28 -69C-12 -72 12 -72 28 -69', stroke: 'crease', width: 1.5, opacity: 0.16 },
  ],
  folds: [
    { d: 'M21 45C30 50 38 57 41 68', stroke: 'crease', width: 2, opacity: 0.3, mirror: true },
    {
      d: 'M56 4C61 6 65 10 68 15M57 0C62 0 66 2 69 5M56 -4C61 -7 65 -7 68 -7',
      stroke: 'crease',
      width: 1.3,
      opacity: 0.3,
      mirror: true,
    },
  ],
  nose: nose({ wing: 17, base: 49.5, lines: 0.6 }),
  beard: [],
  moustache: [],
  glasses: [
    {
      d: 'M13 -10C13 -17 18 -19 36 -19C56 -19 63 -17 62 -8C61 10 54 21 37 21C20 21 13 10 13 -10Z',
      fill: '#ffffff0d',
      stroke: '#20242a',
      width: 2.6,
      mirror: true,
    },
    { d: 'M14 -13C22 -19 52 -20 61 -13', stroke: '#20242a', width: 4.4, mirror: true },
    { d: 'M-13 -8C-6 -13 6 -13 13 -8', stroke: '#20242a', width: 3 },
    { d: 'M62 -10L80 -12', stroke: '#20242a', width: 3.4, mirror: true },
  ],
  hairBack: [],
  hairFront: [
    {
      d: 'M-80 14C-90 -12 -93 -50 -85 -82C-75 -116 -40 -131 0 -131C40 -131 75 -116 85 -82C93 -50 90 -12 80 14C80 -8 79 -22 75 -38C73 -52 72 -62 64 -72C50 -86 24 -90 0 -90C-24 -90 -50 -86 -64 -72C-72 -62 -73 -52 -75 -38C-79 -22 -80 -8 -80 14Z',
      fill: 'hair',
    },
    { d: oval(-20, -108, 50, 17), fill: 'hair-glow', opacity: 0.6 },
    { d: between(hairline, crown, 5), stroke: 'hair-light', width: 9, opacity: 0.26, dash: '0.9 2.8' },
    { d: between(hairline, crown, 4), stroke: 'hair-line', width: 10, opacity: 0.24, dash: '0.9 3.3' },
    { d: hairEdge, stroke: 'hair', width: 6, opacity: 0.12 },
    { d: hairEdge, stroke: 'hair', width: 3, opacity: 0.2 },
  ],
  neck: [
    { d: 'M-50 280C-50 342 -52 358 -62 380L-40 480L40 480L62 380C52 358 50 342 50 280Z', fill: 'neck' },
    { d: oval(2, 352, 48, 38), fill: 'shadow' },
    { d: oval(0, 422, 16, 14), fill: 'shadow', opacity: 0.35 },
  ],
  body: [
    { d: 'M-62 380C-40 410 -16 440 0 456C16 440 40 410 62 380L110 412L40 720L-40 720L-110 412Z', fill: 'cloth-body' },
    {
      d: 'M-56 364C-70 376 -80 392 -82 404L-40 458L0 456C-22 430 -44 400 -56 364Z',
      fill: 'cloth-body',
      stroke: 'cloth-line',
      width: 1.4,
      mirror: true,
    },
    { d: 'M0 456L0 690', stroke: 'cloth-line', width: 1.6, opacity: 0.55 },
    {
      d: `${oval(5, 492, 2.8, 2.8)}${oval(5, 550, 2.8, 2.8)}${oval(5, 608, 2.8, 2.8)}`,
      fill: '#f6f8f9',
      stroke: 'cloth-line',
      width: 0.8,
    },
    {
      d: 'M-72 382C-96 396 -130 402 -160 416C-190 430 -196 460 -188 506C-176 570 -156 624 -150 672C-148 712 -150 752 -152 790L152 790C150 752 148 712 150 672C156 624 176 570 188 506C196 460 190 430 160 416C130 402 96 396 72 382C70 460 40 590 0 694C-40 590 -70 460 -72 382Z',
      fill: 'coat',
    },
    { d: oval(124, 620, 28, 110), fill: 'dusk', opacity: 0.5, mirror: true },
    {
      d: between('M-150 430C-150 560 -126 680 -126 790', 'M-84 400C-70 560 -30 690 -12 790', 12),
      stroke: 'coat-line',
      width: 1.2,
      opacity: 0.3,
      mirror: true,
    },
    {
      d: 'M-72 380C-84 390 -92 398 -96 402C-92 480 -62 600 -18 700L-18 790L18 790L18 700C8 700 2 698 0 694C-40 590 -66 460 -72 380Z',
      fill: 'lapel',
      stroke: 'coat-line',
      width: 1.3,
    },
    {
      d: 'M72 380C84 390 92 398 96 402C92 480 62 600 18 700L10 700C6 698 2 698 0 694C40 590 66 460 72 380Z',
      fill: 'lapel',
      stroke: 'coat-line',
      width: 1.3,
    },
    {
      d: between('M-84 394C-78 480 -48 590 -9 690', 'M-76 388C-70 470 -44 590 -3 694', 2),
      stroke: 'coat-line',
      width: 1,
      opacity: 0.4,
      mirror: true,
    },
    { d: oval(0, 722, 6, 6), fill: '#7a5233', stroke: '#3e2715', width: 1 },
  ],
  drape: [],
  sleeve: {
    upper: [
      {
        d: between('M-34 -22C-36 80 -34 160 -30 236', 'M36 -18C40 80 36 160 30 236', 9),
        stroke: 'coat-line',
        width: 1.2,
        opacity: 0.26,
      },
    ],
    fore: [
      {
        d: between('M-32 -10C-32 60 -26 120 -23 180', 'M32 -10C32 60 26 120 23 180', 8),
        stroke: 'coat-line',
        width: 1.2,
        opacity: 0.26,
      },
    ],
  },
  cuff: [{ d: 'M-24 184Q0 199 24 184L22 206Q0 217 -22 206Z', fill: 'cloth-body' }],
};
