package org.yearbookgame.ui.organizer.card;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.yearbookgame.ui.organizer.Step;
import org.yearbookgame.ui.organizer.Workplace;

/// The first step: what the class says of itself.
public final class CardStep implements Step {
  private final CardModel model;
  private final CardView view;

  /// The step for a project.
  public CardStep(Workplace place) {
    model = new CardModel(place.model());
    Logo logo = new Logo(place);
    Preview preview = new Preview(place.messages());
    model
        .cardProperty()
        .subscribe(card -> preview.show(card, model.coloursProperty().get(), model.classmates()));
    logo.stateProperty().subscribe(preview::show);
    view = new CardView(new CardForm(model, logo, place), preview, place.em());
  }

  @Override
  public Kind kind() {
    return Kind.CARD;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public ObservableIntegerValue toDo() {
    return model.toDoProperty();
  }

  @Override
  public void shown() {
    view.appeared();
  }
}
