package org.yearbookgame.prepare.audit;

import java.io.EOFException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yearbookgame.prepare.audit.Finding.Flaw;
import org.yearbookgame.prepare.audit.Looked.Size;
import org.yearbookgame.roster.RosterProblem.PictureTooSmall;
import org.yearbookgame.storage.Orientation;
import org.yearbookgame.storage.PictureFile;
import org.yearbookgame.storage.PictureFile.Picture;
import org.yearbookgame.storage.PictureFile.Unfit;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.PictureReader;

/// A look through one file of a class.
final class FileLook {
  /// What is asked for of a picture, in points: its last corner, before which all the others have
  /// to be decoded, and which is quickly averaged.
  private static final int CORNER = 16;

  private final ClassFile file;
  private final Names names;
  private final Set<Extra> extras = EnumSet.noneOf(Extra.class);
  private final Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
  private Optional<Size> size = Optional.empty();

  private FileLook(ClassFile file, Names names) {
    this.file = file;
    this.names = names;
  }

  /// Looks through a file that is to tell nobody's name.
  ///
  /// @param reader decodes pictures; if the thread is interrupted, a picture may count as not
  ///   looked through
  static Looked through(ClassFile file, Names names, PictureReader reader) {
    FileLook look = new FileLook(file, names);
    boolean picture = look.read(reader);
    return new Looked(file, picture, look.extras, look.flaws, look.size);
  }

  private boolean read(PictureReader reader) {
    if (Stream.of(file.name().split("/", -1)).anyMatch(names::inFileName)) {
      flaws.add(Flaw.NAMED_AFTER);
    }
    Optional<FileBytes> bytes = file.read();
    if (bytes.isEmpty()) {
      flaws.add(Flaw.NOT_LOOKED_THROUGH);
      return false;
    }
    try {
      Optional<List<Piece>> beside = FileWalk.over(bytes.get());
      if (beside.isEmpty()) {
        readDocument(Document.of(bytes.get()));
        return false;
      }
      readPicture(bytes.get(), beside.get());
      decode(reader);
    } catch (EOFException _) {
      flaws.add(Flaw.NOT_LOOKED_THROUGH);
    } catch (InterruptedException _) {
      flaws.add(Flaw.NOT_LOOKED_THROUGH);
      Thread.currentThread().interrupt();
    }
    return true;
  }

  private void readDocument(Document document) {
    if (!document.isOpen()) {
      flaws.add(Flaw.NOT_LOOKED_THROUGH);
    }
    if (document.tells(names)) {
      flaws.add(Flaw.NAME_IN_FILE);
    }
  }

  private void readPicture(FileBytes bytes, List<Piece> beside) {
    beside.stream().map(Piece::kind).forEach(extras::add);
    if (beside.isEmpty()) {
      SecondLook.at(bytes)
          .ifPresentOrElse(extras::addAll, () -> flaws.add(Flaw.NOT_LOOKED_THROUGH));
    }
    if (names.in(bytes.all(), 0, bytes.size(), Names.LEAST_IN_PICTURE)
        || beside.stream().anyMatch(piece -> piece.tells(names))) {
      flaws.add(Flaw.NAME_IN_PICTURE);
    }
  }

  private void decode(PictureReader reader) throws InterruptedException {
    switch (PictureFile.look(file.path())) {
      case Picture picture -> {
        var header = picture.header();
        size = Optional.of(new Size(header.uprightWidth(), header.uprightHeight()));
        Part corner = new Part(header.width() - CORNER, header.height() - CORNER, CORNER, CORNER);
        if (reader.read(picture, Orientation.UPRIGHT, corner, CORNER, CORNER).isEmpty()) {
          flaws.add(Flaw.NOT_LOOKED_THROUGH);
        }
      }
      case Unfit(PictureTooSmall _) -> {} // a logo may be
      case Unfit _ -> flaws.add(Flaw.NOT_LOOKED_THROUGH);
    }
  }
}
