package org.yearbookgame.ui.organizer.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.results.Insight;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Scorebook;
import org.yearbookgame.ui.organizer.Workplace;

/// What the plays of the class that is worked on tell, by the names that its list has now.
final class InsightModel {
  /// The three tables in which all of it stands.
  record Table(String title, List<String> headings, List<List<String>> rows) {
    Table {
      headings = List.copyOf(headings);
      rows = List.copyOf(rows);
    }
  }

  private static final int PERCENT = 100;

  private final ReadOnlyObjectWrapper<Insight> insight =
      new ReadOnlyObjectWrapper<>(this, "insight", Insight.of(List.of()));

  private final Workplace place;
  private final Scorebook scorebook;
  private Background.Job reading = () -> {};

  InsightModel(Workplace place, Scorebook scorebook) {
    this.place = place;
    this.scorebook = scorebook;
  }

  ReadOnlyObjectProperty<Insight> insightProperty() {
    return insight.getReadOnlyProperty();
  }

  /// Reads the plays anew.
  void read() {
    reading.cancel();
    ClassId ofClass = ofClass();
    reading =
        place
            .background()
            .run(
                () -> Insight.of(scorebook.results().played(ofClass, Instant.EPOCH)),
                insight::set,
                () -> {});
  }

  void stop() {
    reading.cancel();
  }

  /// Forgets all plays of the class, here and in the database that kiosks share.
  ///
  /// @param then told whether they are erased everywhere
  void erase(Consumer<Boolean> then) {
    scorebook.erase(
        ofClass(),
        erased -> {
          read();
          then.accept(erased);
        });
  }

  private ClassId ofClass() {
    return new ClassId(project().classId());
  }

  String title() {
    return project().card().title();
  }

  private Project project() {
    return place.model().project();
  }

  private Optional<Entry> entry(ClassmateId classmate) {
    return project().entries().stream()
        .filter(entry -> entry.number().equals(Optional.of(classmate.number())))
        .findFirst();
  }

  String name(ClassmateId classmate) {
    return entry(classmate)
        .map(Entry::name)
        .filter(name -> !name.isBlank())
        .orElseGet(() -> messages().text("results.gone"));
  }

  Optional<Source> picture(ClassmateId classmate) {
    return entry(classmate).flatMap(entry -> project().sourceOf(entry));
  }

  /// Everything there is to tell, as tables.
  List<Table> tables() {
    Insight now = insight.get();
    List<List<String>> rounds = new ArrayList<>();
    for (Insight.Rate rate : now.byRound()) {
      rounds.add(
          List.of(
              Integer.toString(rounds.size() + 1),
              Integer.toString(rate.known()),
              Integer.toString(rate.of()),
              Long.toString(Math.round(PERCENT * rate.share()))));
    }
    String known = messages().text("insight.known");
    String of = messages().text("insight.of");
    String name = messages().text("insight.name");
    return List.of(
        new Table(
            messages().text("results.byRound"),
            List.of(
                messages().text("insight.round"), known, of, messages().text("insight.percent")),
            rounds),
        new Table(
            messages().text("results.wellKnown"), List.of(name, known, of), rows(now.wellKnown())),
        new Table(
            messages().text("results.introduce"),
            List.of(name, known, of),
            rows(now.worthIntroducing())),
        new Table(
            messages().text("results.mixedUp"),
            List.of(name, messages().text("insight.takenFor"), messages().text("insight.times")),
            now.mixedUp().stream()
                .map(
                    mixed ->
                        List.of(
                            name(mixed.asked()),
                            name(mixed.picked()),
                            Integer.toString(mixed.times())))
                .toList()));
  }

  private List<List<String>> rows(List<Insight.Person> people) {
    return people.stream()
        .map(
            person ->
                List.of(
                    name(person.classmate()),
                    Integer.toString(person.rate().known()),
                    Integer.toString(person.rate().of())))
        .toList();
  }

  /// All tables one under the other, for a spreadsheet.
  List<List<String>> export() {
    List<List<String>> rows = new ArrayList<>();
    for (Table table : tables()) {
      rows.add(List.of(table.title()));
      rows.add(table.headings());
      rows.addAll(table.rows());
      rows.add(List.of(""));
    }
    return rows;
  }

  private Messages messages() {
    return place.messages();
  }
}
