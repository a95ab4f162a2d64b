package io.lectern.courses.internal.documents.docx;

import org.apache.poi.openxml4j.opc.PackagePart;

/** What is needed to understand the paragraphs of one part of a document. */
record DocxContext(PackagePart part, DocxStyles styles, DocxLists lists, DocxDrawings drawings, DocxNotes notes) {}
