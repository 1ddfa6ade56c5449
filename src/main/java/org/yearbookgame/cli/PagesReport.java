package org.yearbookgame.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yearbookgame.pages.CutPage;
import org.yearbookgame.pages.FoundPage;
import org.yearbookgame.pages.NamesInOrder;
import org.yearbookgame.pages.PortraitBox;
import org.yearbookgame.pages.PortraitsFolder;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.text.Messages;

/// What `pages` tells; as JSON an object of this very shape.
///
/// @param folder in which the portraits are
/// @param differences where there are not as many names as portraits
record PagesReport(String folder, List<OnPage> pages, List<Different> differences) {
  /// @param skew in degrees by which the page lies turned clockwise
  /// @param gaps places in the rows without a portrait, in points of the page
  record OnPage(String page, double skew, int columns, List<Cut> portraits, List<Part> gaps) {}

  /// @param index from 1, as one reads
  /// @param confidence from 0 to 1
  /// @param doubts reasons to look at it
  /// @param suggestion whose it may be as its caption says, where the names were not put on
  record Cut(
      int index,
      Part box,
      double angle,
      double confidence,
      List<Doubted> doubts,
      String file,
      @JsonInclude(Include.NON_ABSENT) Optional<String> name,
      @JsonInclude(Include.NON_ABSENT) Optional<String> suggestion) {}

  record Doubted(String kind, String sentence) {}

  /// @param page on which; none where the list is for all together
  record Different(
      @JsonInclude(Include.NON_ABSENT) Optional<String> page, int portraits, int names) {}

  static PagesReport of(
      List<FoundPage> found,
      List<CutPage> cut,
      NamesInOrder names,
      List<List<Optional<String>>> told,
      PortraitsFolder.Done done,
      Messages messages) {
    List<OnPage> pages = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      FoundPage page = found.get(i);
      pages.add(
          new OnPage(
              page.page().name(),
              hundredths(page.layout().skew()),
              page.layout().columns(),
              cuts(
                  cut.get(i),
                  told.isEmpty() ? List.of() : told.get(i),
                  done.files().get(i),
                  messages),
              page.layout().gaps().stream().map(PagesReport::rounded).toList()));
    }
    return new PagesReport(
        done.folder().toString(),
        pages,
        names.differences().stream()
            .map(
                one ->
                    new Different(
                        one.page().map(page -> found.get(page).page().name()),
                        one.portraits(),
                        one.names()))
            .toList());
  }

  private static List<Cut> cuts(
      CutPage page, List<Optional<String>> told, List<Path> files, Messages messages) {
    List<Cut> cuts = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      CutPage.Named named = page.portraits().get(i);
      PortraitBox box = named.box();
      cuts.add(
          new Cut(
              i + 1,
              rounded(box.frame().bounds()),
              hundredths(box.frame().angle()),
              hundredths(box.confidence()),
              box.doubts().stream()
                  .sorted()
                  .map(
                      doubt ->
                          new Doubted(doubt.name().toLowerCase(Locale.ROOT), messages.say(doubt)))
                  .toList(),
              String.valueOf(files.get(i).getFileName()),
              named.name(),
              told.isEmpty() ? Optional.empty() : told.get(i)));
    }
    return cuts;
  }

  private static Part rounded(Part part) {
    return new Part(
        Math.rint(part.x()),
        Math.rint(part.y()),
        Math.rint(part.width()),
        Math.rint(part.height()));
  }

  private static double hundredths(double number) {
    return Math.rint(number * 100) / 100;
  }

  long doubtful() {
    return pages.stream()
        .flatMap(page -> page.portraits().stream())
        .filter(cut -> !cut.doubts().isEmpty())
        .count();
  }

  int portraits() {
    return pages.stream().mapToInt(page -> page.portraits().size()).sum();
  }
}
