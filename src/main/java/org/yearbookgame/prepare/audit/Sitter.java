package org.yearbookgame.prepare.audit;

import java.nio.file.attribute.FileTime;
import org.yearbookgame.roster.Classmate;

/// A classmate and the file of their portrait.
///
/// @param row the spreadsheet's
record Sitter(int row, NameParts name, PictureName number, ClassFile file) {
  static Sitter of(Classmate classmate, ClassFile file) {
    return new Sitter(
        classmate.row(),
        NameParts.of(classmate.name().text()),
        PictureName.of(classmate.portrait().file()),
        file);
  }

  /// When the file of the portrait was last written.
  FileTime written() {
    return file.written();
  }
}
