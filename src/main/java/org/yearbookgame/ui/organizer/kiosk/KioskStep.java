package org.yearbookgame.ui.organizer.kiosk;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Screen;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.ui.organizer.FileDialogs;
import org.yearbookgame.ui.organizer.Step;
import org.yearbookgame.ui.organizer.Workplace;

/// After publishing: this computer becomes a kiosk, page by page.
public final class KioskStep implements Step {
  private final KioskModel model;
  private final LeftOutModel leftOut;
  private final SetUpView view;
  private final ObservableIntegerValue toDo;

  /// The step for a project.
  ///
  /// @param dirs where the kiosk's settings and evenings are kept
  /// @param system as in `os.name`
  public KioskStep(Workplace place, AppDirs dirs, FileDialogs files, String system) {
    Rectangle2D screen = Screen.getPrimary().getBounds();
    this.model =
        new KioskModel(place, dirs, new Dimension2D(screen.getWidth(), screen.getHeight()));
    this.leftOut = new LeftOutModel(place, dirs);
    Parts parts = new Parts(place.messages());
    Host host = Host.of(system);
    List<Page> pages = new ArrayList<>();
    if (host != Host.OTHER) {
      pages.add(new LockingPage(host, parts));
    }
    pages.add(
        new GamePage(
            model,
            new LeftOutCard(leftOut, parts),
            parts,
            new GamePage.Actions() {
              @Override
              public void publish() {
                place.ways().show(Kind.PUBLISH);
              }

              @Override
              public void takeIn() {
                files.openEvening().ifPresent(leftOut::takeIn);
              }
            }));
    pages.add(new SizePage(model, parts));
    pages.add(new PinPage(model, parts));
    pages.add(tryPage(place, files, host, parts));
    this.view = new SetUpView(pages, parts);
    this.toDo =
        Bindings.createIntegerBinding(
            () -> leftOut.askedProperty().get().size(), leftOut.askedProperty());
    model.read();
  }

  private TryPage tryPage(Workplace place, FileDialogs files, Host host, Parts parts) {
    CardPrinting printing = new CardPrinting(place, files, parts);
    TryPage[] page = new TryPage[1];
    page[0] =
        new TryPage(
            model,
            host,
            parts,
            new TryPage.Actions() {
              @Override
              public void tryCorners(Runnable done) {
                new CornerTry(place.window(), model.mmPerPixel(), parts, done).open();
              }

              @Override
              public void printCard() {
                printing.print(model.title(), page[0]::answer);
              }

              @Override
              public void start() {
                place.ways().startKiosk();
              }
            });
    return page[0];
  }

  @Override
  public Kind kind() {
    return Kind.KIOSK;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public ObservableIntegerValue toDo() {
    return toDo;
  }

  @Override
  public void shown() {
    model.read();
    leftOut.read();
    view.appeared();
  }

  @Override
  public void hidden() {
    view.leave();
  }

  @Override
  public void close() {
    leftOut.stop();
  }
}
