import type { Character } from '@/features/tutor/face/character';
import { between, oval } from '@/features/tutor/face/svg';

const leftFoldOuter = 'M-30 -126C-82 -110 -104 -56 -102 0C-100 50 -88 96 -52 138';
const leftFoldInner = 'M-14 -92C-56 -84 -78 -46 -76 4C-74 48 -66 86 -34 122';
const rightFoldOuter = 'M30 -126C82 -110 104 -56 102 0C100 50 88 96 52 138';
const rightFoldInner = 'M14 -92C56 -84 78 -46 76 4C74 48 66 86 34 122';

/** In her late twenties: an olive complexion, a sand-coloured hijab wrapped closely, a long open coat. */
export const noor: Character = {
  id: 'noor',
  palette: {
    skin: { light: '#f3cfa9', base: '#e0ab7f', shade: '#c0875b', deep: '#7f4c2f' },
    blush: '#d9705a',
    lip: { light: '#cf7f74', base: '#b85c57', shade: '#984844', deep: '#5f2827' },
    iris: { light: '#9a6a34', base: '#5d3a1a', shade: '#32200f', deep: '#1a0f08' },
    hair: { light: '#4a352a', base: '#2b1d17', shade: '#1d1310', deep: '#150d0a' },
    coat: { light: '#1a7f75', base: '#0f6b63', shade: '#0b544d', deep: '#05332e' },
    cloth: { light: '#f6e9d6', base: '#e6d2b6', shade: '#c8ab87', deep: '#8a6a48' },
  },
  head: { x: 0, y: 206, scale: 1.15 },
  shoulder: { x: 132, y: 456, girth: 36 },
  hand: 1.04,
  face: 'M0 -116C46 -116 74 -88 76 -38C77 -16 77 2 75 20C73 46 66 66 56 82C44 102 24 119 0 119C-24 119 -44 102 -56 82C-66 66 -73 46 -75 20C-77 2 -77 -16 -76 -38C-74 -88 -46 -116 0 -116Z',
  eyes: { x: 34, y: 0, half: 18.5, up: 10.4, down: 6, tilt: 2.2, iris: 9.6, lash: 3, wing: 4.4, fold: 3.4 },
  lips: { y: 73, width: 24.5, upper: 6.6, lower: 9.6 },
  brow: [
    {
      d: 'M12 -24C24 -33 45 -35 61 -23C46 -30 30 -28.500 14.500 -20.500C11.500 -20 10.500 -22.500 12 -24Z',
      fill: 'lash',
      opacity: 0.82,
    },
    { d: between('M14 -20L17 -26', 'M44 -28L53 -30', 10), stroke: 'lash', width: 1, opacity: 0.35 },
  ],
  ears: [],
  complexion: [
    { d: oval(80, 20, 44, 120), fill: 'shadow', opacity: 0.85 },
    { d: oval(-86, 30, 34, 110), fill: 'shadow', opacity: 0.65 },
    { d: oval(0, -84, 100, 44), fill: 'shadow', opacity: 0.95 },
    { d: oval(-12, -46, 40, 20), fill: 'glow', opacity: 0.6 },
    { d: oval(45, 40, 31, 22), fill: 'blush', opacity: 0.7, mirror: true },
    { d: oval(-45, 25, 20, 11), fill: 'glow', opacity: 0.75 },
    { d: oval(0, 134, 72, 30), fill: 'shadow', jaw: true },
    { d: oval(0, 92, 16, 5.5), fill: 'shadow', opacity: 0.4, jaw: true },
    { d: oval(-3, 105, 18, 10), fill: 'glow', opacity: 0.28, jaw: true },
    { d: 'M18 48C25 53 30 58 33 66', stroke: 'skin-shade', width: 1.8, opacity: 0.3, mirror: true },
  ],
  nose: [
    {
      d: 'M8 -20C5 -4 6 16 13 33C17 41 15 47 10 47C9 38 3 18 4 0C4 -10 5 -16 8 -20Z',
      fill: 'skin-shade',
      opacity: 0.22,
    },
    { d: oval(-1, 8, 4.5, 30), fill: 'glow', opacity: 0.75 },
    { d: oval(-2, 38, 8, 7), fill: 'glow', opacity: 0.85 },
    { d: oval(2, 54, 14, 7), fill: 'shadow', opacity: 0.42 },
    { d: 'M4 47C5.500 45 9 45 10.400 46.800C9 48.800 6 49 4 47Z', fill: 'crease', opacity: 0.8, mirror: true },
    {
      d: 'M12.500 37.500C15.800 41.500 14.600 48 10.400 48.500',
      stroke: 'crease',
      width: 1.4,
      opacity: 0.42,
      mirror: true,
    },
    { d: 'M-4 49Q0 51 4 49', stroke: 'crease', width: 1.4, opacity: 0.45 },
  ],
  beard: [],
  moustache: [],
  glasses: [],
  hairBack: [
    {
      d: 'M0 -138C-64 -138 -106 -94 -108 -24C-110 40 -112 100 -92 150C-70 190 70 190 92 150C112 100 110 40 108 -24C106 -94 64 -138 0 -138Z',
      fill: 'cloth',
    },
    { d: oval(0, 150, 96, 70), fill: 'cloth-shade' },
  ],
  hairFront: [
    {
      d: 'M0 -94C42 -94 68 -68 72 -26C66 -60 40 -82 0 -82C-40 -82 -66 -60 -72 -26C-68 -68 -42 -94 0 -94Z',
      fill: '#b8946a',
    },
    {
      d: 'M0 -138C64 -138 106 -94 108 -24C110 40 104 96 84 138C66 168 30 178 0 178C-30 178 -66 168 -84 138C-104 96 -110 40 -108 -24C-106 -94 -64 -138 0 -138ZM0 -88C-40 -88 -67 -64 -70 -22C-73 24 -70 54 -57 82C-44 106 -22 124 0 124C22 124 44 106 57 82C70 54 73 24 70 -22C67 -64 40 -88 0 -88Z',
      fill: 'cloth',
      jaw: true,
    },
    { d: between(leftFoldOuter, leftFoldInner, 4), stroke: 'cloth-line', width: 5, opacity: 0.16, jaw: true },
    { d: between(leftFoldOuter, leftFoldInner, 5), stroke: 'cloth-line', width: 1.4, opacity: 0.36, jaw: true },
    { d: between(rightFoldOuter, rightFoldInner, 4), stroke: 'cloth-line', width: 5, opacity: 0.18, jaw: true },
    { d: between(rightFoldOuter, rightFoldInner, 5), stroke: 'cloth-line', width: 1.4, opacity: 0.4, jaw: true },
    { d: 'M-62 -98C-84 -70 -92 -34 -90 8', stroke: 'cloth-light', width: 9, opacity: 0.5 },
    { d: 'M-30 -122C6 -130 44 -118 66 -92', stroke: 'cloth-light', width: 8, opacity: 0.4 },
    {
      d: 'M0 -88C40 -88 67 -64 70 -22C73 24 70 54 57 82C44 106 22 124 0 124C-22 124 -44 106 -57 82C-70 54 -73 24 -70 -22C-67 -64 -40 -88 0 -88Z',
      stroke: 'cloth-line',
      width: 1.6,
      opacity: 0.5,
      jaw: true,
    },
  ],
  neck: [],
  body: [
    { d: 'M-96 392L-60 360L60 360L96 392L60 790L-60 790Z', fill: 'cloth-body' },
    {
      d: 'M-70 376C-90 392 -112 400 -138 414C-164 426 -172 452 -164 494C-154 562 -134 620 -128 668C-124 710 -128 750 -134 790L-30 790C-26 690 -40 560 -54 480C-62 440 -70 410 -70 376Z',
      fill: 'coat',
      mirror: true,
    },
    { d: oval(104, 600, 26, 110), fill: 'dusk', opacity: 0.5, mirror: true },
    {
      d: 'M-69 380C-68 420 -58 460 -52 490C-40 560 -26 690 -29 790',
      stroke: 'coat-line',
      width: 2,
      opacity: 0.8,
      mirror: true,
    },
    {
      d: 'M-76 386C-76 424 -66 462 -60 492C-48 562 -34 690 -37 790',
      stroke: 'coat-light',
      width: 1.3,
      opacity: 0.6,
      mirror: true,
    },
    {
      d: between('M-18 560C-24 620 -22 700 -16 790', 'M20 560C26 620 24 700 16 790', 5),
      stroke: 'cloth-line',
      width: 2,
      opacity: 0.25,
    },
  ],
  drape: [
    {
      d: 'M-96 356C-112 392 -118 420 -104 452C-80 500 -30 540 14 560C36 566 60 540 76 506C96 470 112 430 104 396C100 376 96 362 92 350C60 388 20 398 -16 394C-50 390 -76 376 -96 356Z',
      fill: 'cloth-body',
    },
    { d: oval(10, 392, 100, 40), fill: 'cloth-shade', opacity: 0.7 },
    {
      d: between('M-92 366C-60 398 0 414 92 366', 'M-100 440C-66 500 -10 540 40 552', 7),
      stroke: 'cloth-line',
      width: 7,
      opacity: 0.12,
    },
    {
      d: between('M-92 366C-60 398 0 414 92 366', 'M-100 440C-66 500 -10 540 40 552', 8),
      stroke: 'cloth-line',
      width: 1.5,
      opacity: 0.4,
    },
    { d: 'M-84 420C-50 470 0 500 50 510', stroke: 'cloth-light', width: 9, opacity: 0.4 },
    {
      d: 'M92 352C112 396 112 440 92 486C84 512 92 560 104 604C84 612 60 612 44 602C50 560 40 520 52 480C66 440 84 400 92 352Z',
      fill: 'cloth-body',
      stroke: 'cloth-line',
      width: 1.2,
    },
    {
      d: between(
        'M92 372C96 420 78 470 74 510C74 550 90 580 96 602',
        'M86 390C76 430 58 480 54 516C54 550 56 580 54 600',
        4,
      ),
      stroke: 'cloth-line',
      width: 1.5,
      opacity: 0.4,
    },
  ],
  cuff: [{ d: 'M-21 184Q0 198 21 184L19 203Q0 213 -19 203Z', fill: 'cloth-body' }],
};
