package org.yearbookgame.pages;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbookgame.storage.WindowsPath;

/// Names for the files of portraits, such as every system can have, each once: after the classmate,
/// where that is known, so that preparing a class finds them; else after the page.
final class FileNames {
  private static final String ENDING = ".jpg";

  /// What some system cannot have in a name, and what would be read as something else.
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*#\\[\\]()]+");

  private static final Pattern BLANKS = Pattern.compile("[\\s_]+");
  private static final int LONGEST = 80;

  private final Set<String> given = new HashSet<>();

  /// The next one.
  ///
  /// @param index from 1: the how many-th portrait of its page
  String next(Page page, int index, Optional<String> name) {
    String place = String.format(Locale.ROOT, "%s %02d", stem(page), index);
    String wanted = name.map(FileNames::plain).filter(FileNames::isFit).orElse(place);
    for (int again = 1; ; again++) {
      String file = (again == 1 ? wanted : wanted + " (" + again + ")") + ENDING;
      if (given.add(file.toLowerCase(Locale.ROOT))) {
        return file;
      }
    }
  }

  private static boolean isFit(String name) {
    return !name.isEmpty() && WindowsPath.problem(Path.of(name + ENDING)).isEmpty();
  }

  private static String stem(Page page) {
    String name = String.valueOf(page.file().getFileName());
    int dot = name.lastIndexOf('.');
    String stem = plain(dot > 0 ? name.substring(0, dot) : name);
    String first = stem.isEmpty() ? "page" : stem;
    return page.number().isPresent() ? first + " p" + page.number().getAsInt() : first;
  }

  private static String plain(String text) {
    String plain = BLANKS.matcher(UNFIT.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
    String cut =
        plain.substring(
            0,
            plain.offsetByCodePoints(
                0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
    return cut.replaceAll("[. ]+$", "").replaceAll("^[.~ ]+", "");
  }
}
