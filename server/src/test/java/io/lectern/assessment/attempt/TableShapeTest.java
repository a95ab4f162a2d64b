package io.lectern.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a table when learners hand one in as text. */
class TableShapeTest {

    private static boolean isTable(String text, Charset charset) throws IOException {
        return TableShape.isTable(new ByteArrayInputStream(text.getBytes(charset)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "item,count\npallets,7",
                "item;count\r\npallets;7\r\n\r\n",
                "item\tcount\tplace\npallets\t7\t\n",
                "item;price\npallets;1,50\nracks;7",
                "item,remark\npallets,\"flat, of wood\nand \"\"old\"\"\"\nracks,none",
                "\uFEFFالصنف,العدد\nرفوف,3"
            })
    void rowsOfTheSameNumberOfCellsAreATable(String text) throws IOException {
        assertThat(isTable(text, StandardCharsets.UTF_8)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "item,count",
                "only\none\ncolumn",
                "item,count\npallets,7,8",
                "item,count\npallets",
                "item,\"never closed\npallets,7",
                "<!doctype html>\n<html><body>\n<p>Stock, as we know it</p>\n</body></html>",
                "#!/bin/sh\nrm -rf /tmp/x; echo done\n",
                "function f(a, b) {\n  return a;\n}\n",
                "Dear teacher,\nI could not finish, because the file, as you see, was lost.\nYours",
                "item,count\npallets,7\u0000"
            })
    void otherTextsAreNone(String text) throws IOException {
        assertThat(isTable(text, StandardCharsets.UTF_8)).isFalse();
    }

    @Test
    void whatSpreadsheetsWriteInArabicIsReadAndUtf16IsNot() throws IOException {
        String arabic = "الصنف;العدد\nرفوف;3\n";
        assertThat(isTable(arabic, Charset.forName("windows-1256"))).isTrue();
        assertThat(isTable("prix;été\n1;2\n", Charset.forName("windows-1252"))).isTrue();
        assertThat(isTable(arabic, StandardCharsets.UTF_16)).isFalse();
    }
}
