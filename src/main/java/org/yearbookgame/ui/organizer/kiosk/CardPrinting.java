package org.yearbookgame.ui.organizer.kiosk;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.yearbookgame.ui.PngFile;
import org.yearbookgame.ui.organizer.FileDialogs;
import org.yearbookgame.ui.organizer.Workplace;

/// Puts the kiosk's card on paper, or, where there is no printer, into a picture to be printed
/// elsewhere.
record CardPrinting(Workplace place, FileDialogs files, Parts parts) {
  private static final System.Logger LOG = System.getLogger(CardPrinting.class.getName());

  /// In logical pixels: a page of A4 at 96 to the inch, which a page of Letter nearly is.
  private static final double WIDTH = 794;

  private static final double HEIGHT = 1123;

  /// Fine enough for paper: 288 to the inch.
  private static final double FINENESS = 3;

  /// @param then takes what there is to say; nothing, where somebody thought better of it
  void print(String title, Consumer<String> then) {
    KioskCard card = laidOut(title);
    Optional<PrinterJob> job = Optional.ofNullable(PrinterJob.createPrinterJob());
    if (job.isPresent()) {
      print(card, job.get(), then);
    } else {
      files.savePicture(parts.text("setup.card.file")).ifPresent(path -> save(card, path, then));
    }
  }

  private KioskCard laidOut(String title) {
    KioskCard card = new KioskCard(title, parts);
    StackPane sheet = new StackPane(card);
    Scene scene = new Scene(sheet, WIDTH, HEIGHT);
    scene.getStylesheets().setAll(place.window().getScene().getStylesheets());
    sheet.applyCss();
    sheet.layout();
    return card;
  }

  private void print(KioskCard card, PrinterJob job, Consumer<String> then) {
    if (!job.showPrintDialog(place.window())) {
      job.cancelJob();
      return;
    }
    PageLayout page = job.getJobSettings().getPageLayout();
    double by =
        Math.min(
            page.getPrintableWidth() / card.getWidth(),
            page.getPrintableHeight() / card.getHeight());
    card.getTransforms().setAll(new Scale(by, by));
    boolean printed = job.printPage(card) && job.endJob();
    then.accept(parts.text(printed ? "setup.card.printed" : "setup.card.notPrinted"));
  }

  private void save(KioskCard card, Path path, Consumer<String> then) {
    SnapshotParameters fine = new SnapshotParameters();
    fine.setTransform(new Scale(FINENESS, FINENESS));
    Image drawn = card.snapshot(fine, null);
    place
        .background()
        .run(
            () -> {
              try {
                new PngFile(path).write(drawn);
                return "setup.card.saved";
              } catch (IOException e) {
                LOG.log(Level.WARNING, "The card is not written", e);
                return "setup.card.notSaved";
              }
            },
            said -> then.accept(parts.text(said)),
            () -> {});
  }
}
