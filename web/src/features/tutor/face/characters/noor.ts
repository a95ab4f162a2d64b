import type { Character } from '@/features/tutor/face/character';
import { between, oval } from '@/features/tutor/face/svg';
import { modelling, nose } from './anatomy';

/** Folds are thin crescents, wide in the middle and gone at both ends. */
const leftFold =
  'M-10 -128C-74 -120 -102 -50 -88 44C-80 84 -62 112 -36 134C-66 110 -86 82 -94 42C-108 -50 -80 -124 -10 -128Z';
const leftFoldNear = 'M-6 -97C-52 -94 -74 -54 -74 0C-73 46 -64 78 -30 116C-68 80 -76 46 -78 0C-79 -58 -56 -98 -6 -97Z';
const rightFold = 'M10 -128C74 -120 102 -50 88 44C80 84 62 112 36 134C66 110 86 82 94 42C108 -50 80 -124 10 -128Z';
const rightFoldNear = 'M6 -97C52 -94 74 -54 74 0C73 46 64 78 30 116C68 80 76 46 78 0C79 -58 56 -98 6 -97Z';

const chestFold = 'M-94 360C-56 402 10 418 92 364C10 406 -56 392 -94 360Z';
const chestFoldLow = 'M-100 452C-64 506 -10 540 52 548C-10 526 -64 490 -100 452Z';
const tailFold = 'M93 362C104 420 82 470 80 512C80 548 92 580 98 602C84 580 74 548 74 512C76 470 96 420 93 362Z';
const tailFoldNear = 'M84 396C80 430 60 476 56 516C54 548 56 580 52 602C48 580 48 548 50 516C54 476 74 430 84 396Z';

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
      stroke: 'lash',
      width: 2.4,
      opacity: 0.22,
    },
    {
      d: 'M12 -24C24 -33 45 -35 61 -23C46 -30 30 -28.500 14.500 -20.500C11.500 -20 10.500 -22.500 12 -24Z',
      fill: 'lash',
      opacity: 0.8,
    },
  ],
  ears: [],
  complexion: modelling({ depth: 0.88, chin: 119, blush: 0.65 }),
  folds: [
    { d: 'M19 46C26 50 33 56 36 66', stroke: 'crease', width: 1.7, opacity: 0.16, mirror: true },
    { d: 'M22 15C30 20 40 20 48 15', stroke: 'crease', width: 1.3, opacity: 0.13, mirror: true },
  ],
  nose: nose({ wing: 12.5, base: 47, lines: 0.42 }),
  beard: [],
  moustache: [],
  glasses: [],
  hairBack: [
    {
      d: 'M0 -133C-60 -133 -100 -92 -103 -26C-105 40 -104 100 -88 150C-66 190 66 190 88 150C104 100 105 40 103 -26C100 -92 60 -133 0 -133Z',
      fill: 'cloth',
    },
    { d: oval(0, 150, 96, 70), fill: 'cloth-shade' },
  ],
  hairFront: [
    {
      d: 'M0 -98C44 -98 69 -70 73 -26C67 -62 42 -84 0 -84C-42 -84 -67 -62 -73 -26C-69 -70 -44 -98 0 -98Z',
      fill: '#a9855c',
    },
    {
      d: 'M0 -133C60 -133 100 -92 103 -26C105 40 100 92 80 136C62 168 30 178 0 178C-30 178 -62 168 -80 136C-100 92 -105 40 -103 -26C-100 -92 -60 -133 0 -133ZM0 -91C-43 -91 -69 -66 -72 -22C-75 24 -71 54 -58 82C-45 106 -22 125 0 125C22 125 45 106 58 82C71 54 75 24 72 -22C69 -66 43 -91 0 -91Z',
      fill: 'cloth',
      jaw: true,
    },
    {
      d: 'M0 -133C60 -133 100 -92 103 -26C105 40 100 92 80 136C92 86 94 30 88 -24C82 -84 50 -122 0 -133Z',
      fill: 'cloth-line',
      opacity: 0.16,
    },
    { d: between(leftFold, leftFoldNear, 5), fill: 'cloth-line', opacity: 0.3, jaw: true },
    { d: between(rightFold, rightFoldNear, 5), fill: 'cloth-line', opacity: 0.34, jaw: true },
    { d: 'M-20 -120C-70 -108 -90 -50 -84 20C-78 -46 -60 -98 -20 -120Z', fill: 'cloth-light', opacity: 0.75 },
    { d: 'M-64 90C-48 118 -26 136 0 140C-30 142 -54 122 -64 90Z', fill: 'cloth-light', opacity: 0.6, jaw: true },
    { d: 'M16 -124C52 -118 76 -92 86 -56C72 -88 48 -112 16 -124Z', fill: 'cloth-light', opacity: 0.6 },
    {
      d: 'M0 -91C43 -91 69 -66 72 -22C75 24 71 54 58 82C45 106 22 125 0 125C-22 125 -45 106 -58 82C-71 54 -75 24 -72 -22C-69 -66 -43 -91 0 -91Z',
      stroke: 'cloth-line',
      width: 1.6,
      opacity: 0.5,
      jaw: true,
    },
    {
      d: between(
        'M-56 96C-30 142 30 142 56 96C30 134 -30 134 -56 96Z',
        'M-70 140C-30 172 30 172 70 140C30 166 -30 166 -70 140Z',
        3,
      ),
      fill: 'cloth-line',
      opacity: 0.3,
      jaw: true,
    },
  ],
  neck: [],
  body: [
    { d: 'M-96 392L-60 360L60 360L96 392L60 790L-60 790Z', fill: '#efe7db' },
    { d: oval(0, 560, 70, 70), fill: 'dusk', opacity: 0.5 },
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
      d: between('M-14 500C-24 600 -22 700 -16 790', 'M18 500C26 600 24 700 16 790', 5),
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
    { d: oval(10, 392, 96, 36), fill: 'cloth-shade', opacity: 0.7 },
    { d: between(chestFold, chestFoldLow, 8), fill: 'cloth-line', opacity: 0.32 },
    { d: 'M-98 410C-60 462 -6 496 62 506C0 506 -66 474 -98 410Z', fill: 'cloth-light', opacity: 0.55 },
    { d: 'M-90 376C-50 410 10 424 80 404C20 432 -54 418 -90 376Z', fill: 'cloth-light', opacity: 0.45 },
    {
      d: 'M92 350C112 396 112 440 92 486C84 512 92 560 104 604C84 612 60 612 44 602C50 560 40 520 52 480C66 440 84 400 92 350Z',
      fill: 'cloth-body',
      stroke: 'cloth-line',
      width: 1,
    },
    { d: between(tailFold, tailFoldNear, 4), fill: 'cloth-line', opacity: 0.34 },
  ],
  sleeve: { upper: [], fore: [] },
  cuff: [{ d: 'M-21 184Q0 198 21 184L19 203Q0 213 -19 203Z', fill: 'cloth-body' }],
};
