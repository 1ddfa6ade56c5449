package org.yearbookgame.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yearbookgame.prepare.project.Outline;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Spot;
import org.yearbookgame.storage.pictures.Part;

/// Pages as they are read, and as a project keeps them.
public final class ScannedPages {
  private ScannedPages() {}

  /// A page on which nothing was looked for yet, for a project.
  public static ScannedPage of(Page page) {
    Optional<Integer> number =
        page.number().isPresent() ? Optional.of(page.number().getAsInt()) : Optional.empty();
    return ScannedPage.of(page.file(), number, page.width(), page.height());
  }

  /// The page to read, straightened if it is to be.
  public static Page page(ScannedPage kept) {
    Page scanned = scanned(kept);
    return kept.corners().map(scanned::straightened).orElse(scanned);
  }

  /// The page as it was scanned, or photographed.
  public static Page scanned(ScannedPage kept) {
    OptionalInt number =
        kept.number().isPresent() ? OptionalInt.of(kept.number().get()) : OptionalInt.empty();
    return new Page(kept.file(), number, kept.width(), kept.height());
  }

  /// The page with what was found on it. Its names stay, in their order.
  public static ScannedPage found(ScannedPage page, PageLayout layout) {
    List<Spot> spots = new ArrayList<>();
    int id = page.nextSpotId(); // what was there before is another portrait
    for (PortraitBox box : layout.boxes()) {
      List<String> doubts =
          StreamSupport.stream(box.doubtsInOrder().spliterator(), false).map(Enum::name).toList();
      spots.add(new Spot(id++, outline(box.frame()), doubts, "", Optional.empty()));
    }
    List<Outline> gaps = layout.gaps().stream().map(gap -> outline(Frame.upright(gap))).toList();
    return page.found(layout.columns(), gaps, spots);
  }

  /// Why somebody should look at a portrait, in the order in which it is told.
  public static List<Doubt> doubts(Spot spot) {
    Set<String> kept = Set.copyOf(spot.doubts());
    return Stream.of(Doubt.values()).filter(doubt -> kept.contains(doubt.name())).toList();
  }

  /// Where to cut.
  public static Frame frame(Outline outline) {
    return new Frame(outline.x(), outline.y(), outline.width(), outline.height(), outline.angle());
  }

  /// The strip of a page in which a portrait's caption is, see [Captions#strip].
  public static Part strip(ScannedPage page, Spot spot) {
    List<PortraitBox> boxes =
        page.spots().stream().map(one -> PortraitBox.certain(frame(one.outline()))).toList();
    PageLayout layout = new PageLayout(boxes, List.of(), spot.outline().angle(), page.columns());
    return Captions.strip(page(page), layout, PortraitBox.certain(frame(spot.outline())));
  }

  private static Outline outline(Frame frame) {
    return new Outline(
        frame.centreX(),
        frame.centreY(),
        Math.max(Outline.LEAST, frame.width()),
        Math.max(Outline.LEAST, frame.height()),
        frame.angle());
  }
}
