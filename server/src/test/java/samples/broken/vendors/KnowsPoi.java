package samples.broken.vendors;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsPoi(XSSFWorkbook vendor) {}
