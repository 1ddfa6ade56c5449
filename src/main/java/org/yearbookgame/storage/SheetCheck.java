package org.yearbookgame.storage;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Looks through a part of a workbook for what no spreadsheet program writes, and what would keep
/// its reader busy or fill the memory.
final class SheetCheck {
  /// A sheet ends with column XFD.
  private static final int MOST_COLUMNS = 16_384;

  /// Characters of a cell: Excel has 32,767 at most, and 8,192 of a formula beside them.
  private static final int LONGEST_CELL = 50_000;

  /// Digits of the place of a text among those that cells share. The reader would go there.
  private static final int LONGEST_PLACE = 7;

  /// Formulas that fill several cells are compared with every cell of the sheet.
  private static final int MOST_ARRAYS = 1_000;

  /// A formula that several cells share is worked out for each; so many characters in all.
  private static final long MOST_SHARED = 100_000_000;

  private final XMLStreamReader xml;
  private boolean inCell;
  private int length;
  private int most = LONGEST_CELL;
  private int formulaStart;
  private int longestFormula;
  private int arrays;
  private long shared;

  private SheetCheck(XMLStreamReader xml) {
    this.xml = xml;
  }

  /// Reads a part to its end.
  ///
  /// @throws XMLStreamException if the part is no whole XML, or made to do harm
  static void look(InputStream part) throws XMLStreamException {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(part);
    try {
      new SheetCheck(xml).look();
    } finally {
      xml.close();
    }
  }

  private void look() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> refuseIf(true);
        case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          length += inCell ? xml.getTextLength() : 0;
          refuseIf(length > most);
        }
        default -> {}
      }
    }
  }

  private void begin(String element) throws XMLStreamException {
    if (element.equals("c")) {
      inCell = true;
      length = 0;
      most = "s".equals(xml.getAttributeValue(null, "t")) ? LONGEST_PLACE : LONGEST_CELL;
      String place = xml.getAttributeValue(null, "r");
      refuseIf(place != null && column(place) > MOST_COLUMNS);
    } else if (element.equals("f")) {
      formulaStart = length;
      String kind = xml.getAttributeValue(null, "t");
      if ("array".equals(kind)) {
        refuseIf(++arrays > MOST_ARRAYS);
      } else if ("shared".equals(kind)) {
        shared += longestFormula;
        refuseIf(shared > MOST_SHARED);
      }
    }
  }

  private void end(String element) {
    if (element.equals("c")) {
      inCell = false;
    } else if (element.equals("f")) {
      longestFormula = Math.max(longestFormula, length - formulaStart);
    }
  }

  /// The column of a place such as "AB12", counted from 1.
  private static long column(String place) {
    long column = 0;
    for (int i = 0; i < place.length() && column <= MOST_COLUMNS; i++) {
      char c = place.charAt(i);
      if (Character.isLetter(c)) {
        column = 26 * column + Character.toUpperCase(c) - 'A' + 1;
      }
    }
    return column;
  }

  private static void refuseIf(boolean harmful) throws XMLStreamException {
    if (harmful) {
      throw new XMLStreamException("not written by a spreadsheet program");
    }
  }
}
