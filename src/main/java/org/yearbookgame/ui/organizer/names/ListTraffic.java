package org.yearbookgame.ui.organizer.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import org.yearbookgame.prepare.Removal;
import org.yearbookgame.prepare.matching.Accepted;
import org.yearbookgame.prepare.matching.Matching;
import org.yearbookgame.prepare.project.Corrections;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.ListExport;
import org.yearbookgame.prepare.project.ListImport;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.Table;
import org.yearbookgame.storage.FileReplacement;
import org.yearbookgame.storage.ListFile;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Card;
import org.yearbookgame.ui.controls.Overlay;
import org.yearbookgame.ui.organizer.FileDialogs;
import org.yearbookgame.ui.organizer.Workplace;

/// Takes lists in and gives them out. What is pasted is added; a file replaces what is here, once
/// it was told what that changes.
///
/// @param overlay on which is told and asked
record ListTraffic(Workplace place, Overlay overlay, FileDialogs files) {
  /// Adds what is on the clipboard.
  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    read(
        () -> ListFile.pasted(text == null ? "" : text),
        table -> edit("names.did.paste", matched(ListImport.added(table, project()))));
  }

  /// Lets a list be chosen, and takes it in.
  void importList() {
    files.openList().ifPresent(this::take);
  }

  /// Takes in a list.
  void take(Path file) {
    read(
        () -> ListFile.read(file),
        table -> {
          if (project().entries().isEmpty()) {
            edit("names.did.import", matched(ListImport.of(table, project())));
          } else {
            compare(table);
          }
        });
  }

  /// Lets a list be chosen and tells what it would change.
  void importCorrections() {
    files.openList().ifPresent(file -> read(() -> ListFile.read(file), this::compare));
  }

  /// Lets it be chosen where the list is to be, and writes it there.
  void exportList() {
    Messages messages = place.messages();
    String title = project().card().title();
    String name = messages.text("names.export.file", title.isBlank() ? "" : title).strip();
    files
        .saveList(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + ".csv")
        .ifPresent(this::export);
  }

  private void export(Path file) {
    Project project = project();
    byte[] list = ListExport.csv(project, place.messages().locale());
    String name = place.messages().apart(String.valueOf(file.getFileName()));
    place
        .background()
        .run(
            () -> isWritten(file, list),
            written ->
                tell(
                    place.messages().text(written ? "names.exported" : "names.exported.not"),
                    place
                        .messages()
                        .text(
                            written ? "names.exported.where" : "names.exported.not.where",
                            name,
                            project.entries().size())),
            () -> {});
  }

  private static boolean isWritten(Path file, byte[] list) {
    try {
      FileReplacement.write(file, list);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private void read(Callable<ListFile.Result> reading, Consumer<Table> take) {
    place
        .background()
        .run(
            reading,
            read -> {
              switch (read) {
                case ListFile.Listed(var table) ->
                    ListImport.problem(table).ifPresentOrElse(this::tell, () -> take.accept(table));
                case ListFile.Unreadable(var problem) -> tell(problem);
              }
            },
            () -> {});
  }

  /// Erases those who were removed from the class folder that was made before.
  void erase(List<Entry> removed) {
    place
        .background()
        .run(
            () -> new Removal(place.model().classFolder()).erase(removed),
            problem ->
                problem.ifPresent(
                    why ->
                        tell(place.messages().text("names.remove.not"), place.messages().say(why))),
            () -> {});
  }

  private void compare(Table table) {
    Corrections corrections = Corrections.of(table, project());
    if (corrections.changes().isEmpty()) {
      tell(
          place.messages().text("names.corrections.none"),
          place.messages().text("names.corrections.none.how"));
      return;
    }
    CorrectionsCard card =
        new CorrectionsCard(
            corrections,
            place.messages(),
            () -> {
              overlay.close();
              edit("names.did.correct", matched(corrections.result()));
            },
            overlay::close);
    overlay.open(card, card.first(), overlay::close);
  }

  private void tell(RosterProblem problem) {
    tell(place.messages().text("names.unreadable"), place.messages().say(problem));
  }

  private void tell(String title, String sentence) {
    Card card = new Card(title);
    Button goOn = new ActionButton(place.messages().text("names.goOn"), overlay::close);
    goOn.setAccessibleText(place.messages().text("card.spoken", sentence, goOn.getText()));
    card.say(sentence);
    card.setButtons(goOn);
    overlay.open(card, goOn, overlay::close);
  }

  private void edit(String what, Project next) {
    place.model().edit(what, _ -> next);
  }

  private Project project() {
    return place.model().project();
  }

  /// With those pictures in their rows whose names leave no doubt.
  private static Project matched(Project project) {
    return Matching.of(project.entries(), project.sources()).applyTo(project, Accepted.NONE);
  }
}
