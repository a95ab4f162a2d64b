package io.lectern.certificates.paper;

import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** What an academy's certificates look like beside their words. */
record PaperLook(
        Tint brand,
        Tint accent,
        @Nullable PDImageXObject logo,
        @Nullable PDImageXObject signature) {}
