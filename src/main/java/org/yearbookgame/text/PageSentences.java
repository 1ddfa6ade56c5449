package org.yearbookgame.text;

import java.nio.file.Path;
import java.util.List;
import org.yearbookgame.pages.Doubt;
import org.yearbookgame.pages.PageProblem;
import org.yearbookgame.pages.PageProblem.Damaged;
import org.yearbookgame.pages.PageProblem.Locked;
import org.yearbookgame.pages.PageProblem.NoPages;
import org.yearbookgame.pages.PageProblem.NotAFile;
import org.yearbookgame.pages.PageProblem.NotThere;
import org.yearbookgame.pages.PageProblem.TooLarge;
import org.yearbookgame.pages.PageProblem.TooManyPages;
import org.yearbookgame.pages.PageProblem.TooSmall;

/// What is said of scanned pages.
record PageSentences(Messages messages) {
  String say(PageProblem problem) {
    return switch (problem) {
      case NotThere(var file) -> messages.text("pages.notThere", name(file));
      case NotAFile(var file) -> messages.text("pages.notAFile", name(file));
      case Damaged(var file) -> messages.text("pages.damaged", name(file));
      case Locked(var file) -> messages.text("pages.locked", name(file));
      case TooLarge(var file, long width, long height) ->
          messages.text("pages.tooLarge", name(file), width, height);
      case TooSmall(var file, long width, long height) ->
          messages.text("pages.tooSmall", name(file), width, height);
      case TooManyPages(var file, int most) ->
          messages.text("pages.tooManyPages", name(file), most);
      case NoPages(var file) -> messages.text("pages.noPages", name(file));
    };
  }

  /// Why a portrait should be looked at, after what it is called.
  String say(Doubt doubt) {
    return switch (doubt) {
      case EDGE -> messages.text("pages.doubt.edge");
      case SMALL -> messages.text("pages.doubt.small");
      case LARGE -> messages.text("pages.doubt.large");
      case SHAPE -> messages.text("pages.doubt.shape");
      case OVERLAP -> messages.text("pages.doubt.overlap");
      case GUESSED -> messages.text("pages.doubt.guessed");
    };
  }

  /// A portrait on its page, for a screen reader.
  ///
  /// @param name whose it is; `""` where that is not known
  String portrait(int number, String name, List<Doubt> doubts) {
    String portrait = messages.text("pages.portrait", number);
    String named = name.isEmpty() ? portrait : messages.text("pages.spoken.more", portrait, name);
    return doubts.stream()
        .map(this::say)
        .reduce(named, (said, doubt) -> messages.text("pages.spoken.more", said, doubt));
  }

  /// Why a portrait should be looked at: the end of a sentence that begins with what it is called.
  String because(List<Doubt> doubts) {
    return messages.text(
        "pages.because",
        doubts.stream()
            .map(this::say)
            .reduce((said, doubt) -> messages.text("pages.and", said, doubt))
            .orElse(""));
  }

  private String name(Path file) {
    return messages.apart(file.toString());
  }
}
