package org.yearbookgame.ui.album;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.album.AlbumModel.Place;
import org.yearbookgame.ui.controls.PortraitPrint;
import org.yearbookgame.ui.controls.PortraitPrint.Measures;
import org.yearbookgame.ui.controls.PortraitPrint.Strip;
import org.yearbookgame.ui.portraits.PortraitLoader;
import org.yearbookgame.ui.portraits.PortraitLoader.Loading;

/// One row of the album. Its prints stay the same, whoever they show.
final class AlbumRow extends ListCell<List<Place>> {
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("not-met");
  private static final double GAP = 22;

  private final PortraitLoader loader;
  private final Messages messages;
  private final Measures measures;
  private final HBox row = new HBox(GAP);
  private final List<PortraitPrint> prints = new ArrayList<>();
  private Loading loading = () -> {};

  /// @param aRow how many stand in it; while the list goes over to rows of another length, it may
  ///   be given one that is longer
  AlbumRow(PortraitLoader loader, Messages messages, Measures measures, int aRow) {
    this.loader = loader;
    this.messages = messages;
    this.measures = measures;
    for (int i = 0; i < aRow; i++) {
      PortraitPrint print = new PortraitPrint();
      print.setMeasures(measures);
      print.setFocusTraversable(false);
      print.setMouseTransparent(true);
      prints.add(print);
    }
    row.setAlignment(Pos.CENTER);
    row.getChildren().setAll(prints);
    getStyleClass().add("album-row");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(List<Place> places, boolean empty) {
    super.updateItem(places, empty);
    loading.cancel();
    setGraphic(empty ? null : row);
    if (!empty) {
      show(places);
    }
  }

  private void show(List<Place> places) {
    for (int i = 0; i < prints.size(); i++) {
      prints.get(i).setVisible(i < places.size());
      if (i < places.size()) {
        show(prints.get(i), places.get(i));
      }
    }
    List<Portrait> wanted = met(places, Classmate::portrait);
    double scale = getScene() == null ? 1 : getScene().getWindow().getRenderScaleX();
    loading =
        loader.load(
            wanted,
            (int) Math.round(measures.portrait() * scale),
            (int) Math.round(measures.portraitHeight() * scale),
            loaded -> {
              for (int i = 0; i < Math.min(prints.size(), places.size()); i++) {
                if (places.get(i) instanceof Place.Met(Classmate person)) {
                  prints.get(i).setImage(loaded.images().get(person.portrait()));
                }
              }
            });
    setAccessibleText(
        String.join(". ", met(places, person -> String.join(", ", said(person))))
            .transform(said -> said.isEmpty() ? messages.text("album.notMet") : said));
  }

  private void show(PortraitPrint print, Place place) {
    print.setImage(null);
    print.pseudoClassStateChanged(EMPTY, place instanceof Place.Empty);
    print.setStrip(
        switch (place) {
          case Place.Met(Classmate person) ->
              new Strip.Named(person.name().text(), notes(person), false);
          case Place.Empty() -> new Strip.Empty();
        });
  }

  private List<String> said(Classmate person) {
    List<String> said = new ArrayList<>(List.of(person.name().text()));
    said.addAll(notes(person));
    return said;
  }

  private List<String> notes(Classmate person) {
    List<String> notes = new ArrayList<>();
    if (person.inMemoriam()) {
      notes.add(messages.text("play.inMemoriam"));
    }
    person.caption().ifPresent(notes::add);
    return notes;
  }

  private static <T> List<T> met(List<Place> places, Function<Classmate, T> what) {
    return places.stream()
        .filter(Place.Met.class::isInstance)
        .map(place -> what.apply(((Place.Met) place).person()))
        .collect(Collectors.toList());
  }
}
