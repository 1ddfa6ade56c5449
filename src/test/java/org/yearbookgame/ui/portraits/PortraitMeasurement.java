package org.yearbookgame.ui.portraits;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javafx.scene.image.Image;
import org.yearbookgame.bench.Figure;
import org.yearbookgame.bench.Folders;
import org.yearbookgame.bench.Measurement;
import org.yearbookgame.bench.Times;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Question;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.game.Tries;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.ui.FxToolkit;

/// Decodes portraits at the size they are shown in, beside JavaFX's own images, and opens classes
/// of several sizes up to the first round's pictures.
public final class PortraitMeasurement implements Measurement {
  private static final Path DEMO = Path.of("assets", "demo-class");
  private static final Frame FRAME = new Frame(276, 345);
  private static final int TURNS = 15;
  private static final int SMALL = 20;
  private static final int LARGE = 2000;

  @Override
  public List<Figure> measure() throws Exception {
    FxToolkit.start();
    List<Figure> figures = new ArrayList<>(decoding());
    try (Folders folders = new Folders()) {
      Path small = folders.classOf(SMALL);
      Path large = folders.classOf(LARGE);
      List<Times> smalls = new ArrayList<>();
      List<Times> larges = new ArrayList<>();
      for (int turn = -3; turn < TURNS; turn++) {
        Times one = Times.of(1, () -> openToFirstRound(small));
        Times other = Times.of(1, () -> openToFirstRound(large));
        if (turn >= 0) {
          smalls.add(one);
          larges.add(other);
        }
      }
      double bare = Times.together(smalls).median();
      double many = Times.together(larges).median();
      figures.add(Figure.told("open a class of 20 to the first round", bare, "ms"));
      figures.add(
          Figure.ratio("open a class of 2000 to the first round", "one of 20", many / bare, 1.3));
    }
    return figures;
  }

  private static List<Figure> decoding() throws Exception {
    OpenedClass demo = ((ClassSearch.Found) ClassFolder.find(DEMO)).folder().open();
    List<Portrait> portraits =
        demo.roster().classmates().stream().map(Classmate::portrait).toList();
    Path pictures = demo.folder().pictures();
    Decoder decoder = new Decoder(pictures);
    List<Times> ours = new ArrayList<>();
    List<Times> theirs = new ArrayList<>();
    for (int turn = -5; turn < TURNS; turn++) {
      Times bare = Times.of(1, () -> bare(pictures, portraits));
      Times own =
          Times.of(
              1,
              () -> {
                for (Portrait portrait : portraits) {
                  decoder.decode(portrait, FRAME);
                }
              });
      if (turn >= 0) {
        theirs.add(bare);
        ours.add(own);
      }
    }
    double own = Times.together(ours).median();
    return List.of(
        Figure.told("decode a portrait at 276×345", own / portraits.size(), "ms"),
        Figure.ratio(
            "decode a portrait at 276×345",
            "a bare Image of that size",
            own / Times.together(theirs).median(),
            1.1));
  }

  private static void bare(Path pictures, List<Portrait> portraits) throws IOException {
    for (Portrait portrait : portraits) {
      try (InputStream in = Files.newInputStream(pictures.resolve(portrait.file()))) {
        Image image = new Image(in, FRAME.width(), FRAME.height(), false, true);
        if (image.isError()) {
          throw new AssertionError("no picture");
        }
      }
    }
  }

  private static void openToFirstRound(Path folder) throws InterruptedException {
    OpenedClass opened = ((ClassSearch.Found) ClassFolder.find(folder)).folder().open();
    Question question =
        ((Asking)
                new Dealer(opened.roster(), new SplittableRandom())
                    .deal(new Rules(Mode.FACES, 10, 4, Tries.UNTIL_RIGHT))
                    .orElseThrow()
                    .state())
            .question();
    Decoder decoder = new Decoder(opened.folder().pictures());
    for (Portrait portrait : question.portraits()) {
      if (!(decoder.decode(portrait, FRAME) instanceof Decoded.Framed)) {
        throw new AssertionError("no picture");
      }
    }
  }
}
