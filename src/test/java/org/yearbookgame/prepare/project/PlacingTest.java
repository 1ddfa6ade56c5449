package org.yearbookgame.prepare.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yearbookgame.prepare.project.SamplePages.at;
import static org.yearbookgame.prepare.project.SamplePages.named;
import static org.yearbookgame.prepare.project.SamplePages.page;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yearbookgame.prepare.project.Placing.Portrait;
import org.yearbookgame.roster.Column;

/// Portraits of pages in the class.
final class PlacingTest {
  private static final Path FOLDER = Path.of("project", "portraits");

  /// Cuts what is missing, into files that are called as the count of cuts says.
  private static Project placed(Project project, int time) {
    Map<Portrait, Path> files = new HashMap<>();
    for (Portrait portrait : Placing.missing(project)) {
      files.put(portrait, file(portrait.spot(), time));
    }
    return Placing.placed(project, files, FOLDER);
  }

  private static Path file(int spot, int time) {
    return FOLDER.resolve(spot + " " + time + ".jpg");
  }

  private static Project with(ScannedPage page) {
    return Scans.added(Project.empty("class"), page);
  }

  private static Project changed(Project project, UnaryOperator<ScannedPage> change) {
    return Scans.changed(project, 1, change);
  }

  /// Who has which picture: `A 1 1.jpg` for the first cut of portrait 1.
  private static List<String> pictures(Project project) {
    return project.entries().stream()
        .map(
            entry ->
                entry.name()
                    + project.sourceOf(entry).map(source -> " " + source.name()).orElse(""))
        .toList();
  }

  private static List<String> strays(Project project) {
    return project.sources().stream()
        .filter(
            source ->
                project.entries().stream()
                    .noneMatch(entry -> entry.source().equals(Optional.of(source.id()))))
        .map(Source::name)
        .toList();
  }

  @Test
  void portraitsAndTheirNamesComeIntoTheClassInReadingOrder() {
    Project project = placed(with(named(1, 3)), 1);
    assertEquals(List.of("A 1 1.jpg", "B 2 1.jpg", "C 3 1.jpg"), pictures(project));
    assertEquals(List.of(), Placing.missing(project));
    assertEquals(project, placed(project, 2));
  }

  @Test
  void namelessPortraitIsAPictureOfNobody() {
    Project project = placed(with(page(1, 2).with(2, spot -> spot.withName("B"))), 1);
    assertEquals(List.of("B 2 1.jpg"), pictures(project));
    assertEquals(List.of("1 1.jpg"), strays(project));
  }

  @Test
  void classmatesOfTheListGetTheirPictures() {
    Entry there =
        new Entry(7, Map.of(Column.NAME, "b"), Map.of(), Optional.empty(), Optional.empty());
    Project project = placed(with(named(1, 2)).withEntries(List.of(there)), 1);
    assertEquals(List.of("b 2 1.jpg", "A 1 1.jpg"), pictures(project));
  }

  @Test
  void nobodyIsInTheClassTwice() {
    Project had = Pictures.added(Project.empty("class"), List.of(Path.of("own.jpg")));
    Entry there =
        new Entry(7, Map.of(Column.NAME, "A"), Map.of(), Optional.of(1), Optional.empty());
    Project project = placed(Scans.added(had.withEntries(List.of(there)), named(1, 1)), 1);
    assertEquals(List.of("A own.jpg"), pictures(project));
    assertEquals(List.of("1 1.jpg"), strays(project));
  }

  @Test
  void namesakesOnThePagesAreTwoPeople() {
    Project project = placed(with(new PageNames(page(1, 2)).put(List.of("A", "A"))), 1);
    assertEquals(List.of("A 1 1.jpg", "A 2 1.jpg"), pictures(project));
  }

  @Test
  void onlyWhatWasMovedIsCutAgainAndStaysWhoseItIs() {
    Project before = placed(with(named(1, 2)), 1);
    Project moved = changed(before, page -> page.outlined(2, at(0, 1).moved(5, 5)));
    assertEquals(List.of(2), Placing.missing(moved).stream().map(Portrait::spot).toList());
    Project after = placed(moved, 2);
    assertEquals(List.of("A 1 1.jpg", "B 2 2.jpg"), pictures(after));
    assertEquals(
        before.sources().stream().map(Source::id).toList(),
        after.sources().stream().map(Source::id).toList());
  }

  @Test
  void whatTheOrganizerDidInTheClassStays() {
    Project before = placed(with(named(1, 2)), 1);
    Crop crop = new Crop(.1, .1, .5, .5);
    Project cropped = Pictures.cropped(before, 1, Turn.RIGHT, Optional.of(crop));
    Project swapped = Pictures.given(cropped, 1, cropped.entries().get(1).id());
    assertEquals(swapped, placed(swapped, 2));
  }

  @Test
  void pictureThatWasTakenOutOfTheClassStaysOut() {
    Project before = Pictures.removed(placed(with(named(1, 2)), 1), 1);
    assertEquals(before, placed(before, 2));
    Project moved = changed(before, page -> page.outlined(1, at(0, 0).moved(5, 5)));
    assertEquals(List.of("A 1 3.jpg", "B 2 1.jpg"), pictures(placed(moved, 3)));
  }

  @Test
  void whoeverIsErasedIsErasedFromThePagesToo() {
    History history = History.of(with(named(1, 3)));
    Project placed = placed(history.present(), 1);
    Project without = Scans.without(Pictures.removed(placed, 2), Set.of(2), Set.of("B"));
    Entry erased = placed.entries().get(1);
    Project left =
        without.withEntries(
            without.entries().stream().filter(entry -> entry.id() != erased.id()).toList());
    History after = history.edited("place", placed).edited("erase", left).forget(erased.id());
    assertEquals(List.of("A", "C"), SamplePages.names(after.present().pages().getFirst()));
    assertEquals(Set.of(file(1, 1), file(3, 1)), after.files());
    Project start = after.undone().undone().present();
    assertEquals(List.of("A", "C"), SamplePages.names(start.pages().getFirst()));
    assertEquals(after.present(), placed(after.present(), 2));
  }

  @Test
  void oldNameIsForgottenOnThePagesToo() {
    Project placed = placed(with(named(1, 2)), 1);
    Project renamed =
        placed.changing(
            Set.of(placed.entries().getFirst().id()), entry -> entry.with(Column.NAME, "Anna"));
    History after = History.of(placed).edited("rename", renamed).forgetOldNames();
    assertEquals(
        List.of("Anna", "B"), SamplePages.names(after.undone().present().pages().getFirst()));
  }

  @Test
  void portraitThatIsTakenOffItsPageLeavesTheClass() {
    Project before = placed(with(named(1, 2)), 1);
    Project after = placed(changed(before, page -> page.removed(1)), 2);
    assertEquals(List.of("A", "B 2 1.jpg"), pictures(after));
    assertEquals(List.of("2 1.jpg"), after.sources().stream().map(Source::name).toList());
    assertEquals(List.of(), placed(Scans.removed(before, 1), 2).sources());
  }

  @Test
  void whoeverIsRenamedOnThePageIsRenamedInTheClass() {
    Project before = placed(with(named(1, 2)), 1);
    Project after = placed(changed(before, page -> page.with(1, spot -> spot.withName("Anna"))), 2);
    assertEquals(List.of("Anna 1 1.jpg", "B 2 1.jpg"), pictures(after));
  }

  @Test
  void namesThatWereShiftedTakeTheirNewPictures() {
    Project before = placed(with(new PageNames(page(1, 3)).put(List.of("A", "B", "C"))), 1);
    Project after = placed(changed(before, page -> new PageNames(page).shiftedDown(1)), 2);
    assertEquals(List.of("A 2 1.jpg", "B 3 1.jpg", "C"), pictures(after));
  }

  @Test
  void portraitsThatWereLookedForAgainTakeThePlaceOfThoseBefore() {
    Project before = placed(with(named(1, 3)), 1);
    Project again =
        changed(
            before,
            page ->
                page.found(
                    3,
                    List.of(),
                    page(1, 3).spots().stream()
                        .map(spot -> Spot.drawn(spot.id() + 3, spot.outline().moved(2, 2)))
                        .toList()));
    Project after = placed(again, 2);
    assertEquals(List.of("A 4 2.jpg", "B 5 2.jpg", "C 6 2.jpg"), pictures(after));
    assertEquals(List.of(), strays(after));
    assertEquals(before.entries().size(), after.entries().size());
  }

  @Test
  void whatCouldNotBeCutWaitsForTheNextTime() {
    Project moved =
        changed(placed(with(named(1, 2)), 1), page -> page.outlined(2, at(0, 1).moved(5, 5)));
    assertEquals(moved, Placing.placed(moved, Map.of(), FOLDER));
  }

  @Test
  void takenBackTheClassIsAsItWas() {
    History history = History.of(with(named(1, 2)));
    History after = history.edited("place", placed(history.present(), 1));
    assertEquals(history.present(), after.undone().present());
    assertEquals(after.present(), after.undone().redone().present());
  }
}
