package org.yearbookgame.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.audit.Extra;
import org.yearbookgame.prepare.audit.Finding;
import org.yearbookgame.prepare.audit.Finding.Beside;
import org.yearbookgame.prepare.audit.Finding.Flawed;
import org.yearbookgame.prepare.audit.Finding.NoList;
import org.yearbookgame.prepare.audit.Finding.Order;
import org.yearbookgame.prepare.audit.Finding.OtherSize;
import org.yearbookgame.prepare.audit.Finding.Stopped;
import org.yearbookgame.prepare.audit.Ranking;
import org.yearbookgame.prepare.audit.Sign;
import org.yearbookgame.prepare.audit.Trait;

/// What is said about a look for whatever gives the answer away.
record AuditSentences(Messages messages) {
  /// A sentence names so many files, then says how many more there are.
  private static final int MOST_FILES = 5;

  private static final MathContext TWO_DIGITS = new MathContext(2);

  String answer(AuditReport report) {
    return report.clean()
        ? messages.text("audit.no", report.pictures())
        : messages.text("audit.yes", report.leaks().size());
  }

  String title(Finding finding) {
    return switch (finding) {
      case Order order -> title(order);
      case Beside(var kinds, var files, var of) ->
          files.isEmpty()
              ? messages.text("audit.beside.none", of)
              : messages.text("audit.beside", files.size(), of, kinds(kinds), list(files));
      case OtherSize(var width, var height, var files, var of) ->
          files.isEmpty()
              ? messages.text("audit.otherSize.none", of, width, height)
              : messages.text("audit.otherSize", files.size(), of, width, height, list(files));
      case Flawed flawed -> title(flawed);
      case NoList() -> messages.text("audit.noList");
      case Stopped(var looked, var of) -> messages.text("audit.stopped", looked, of);
    };
  }

  private String title(Order order) {
    String of = signs(order.of());
    String by = with(order.by());
    Ranking ranking = order.ranking();
    return switch (ranking.verdict()) {
      case RISES -> messages.text("audit.rises", of, by, ranking.inOrder(), ranking.people());
      case FALLS -> messages.text("audit.falls", of, by, ranking.inOrder(), ranking.people());
      case UNRELATED -> messages.text("audit.unrelated", of, by);
      case TOO_FEW -> messages.text("audit.tooFew", of, by);
    };
  }

  private String title(Flawed flawed) {
    int of = flawed.of();
    if (!flawed.tells()) {
      return switch (flawed.flaw()) {
        case NOT_LOOKED_THROUGH -> messages.text("audit.notLooked.none", of);
        case NAME_IN_PICTURE -> messages.text("audit.nameInPicture.none", of);
        case NAME_IN_FILE -> messages.text("audit.nameInFile.none", of);
        case NAMED_AFTER -> messages.text("audit.namedAfter.none", of);
        case NO_NUMBER -> messages.text("audit.noNumber.none", of);
      };
    }
    int count = flawed.files().size();
    String files = list(flawed.files());
    return switch (flawed.flaw()) {
      case NOT_LOOKED_THROUGH -> messages.text("audit.notLooked", count, of, files);
      case NAME_IN_PICTURE -> messages.text("audit.nameInPicture", count, of, files);
      case NAME_IN_FILE -> messages.text("audit.nameInFile", count, of, files);
      case NAMED_AFTER -> messages.text("audit.namedAfter", count, of, files);
      case NO_NUMBER -> messages.text("audit.noNumber", count, of, files);
    };
  }

  /// The figures that a title does not give; empty where it gives them all.
  String figures(Finding finding) {
    if (!(finding instanceof Order(_, _, var ranking))) {
      return "";
    }
    return switch (ranking.verdict()) {
      case TOO_FEW -> messages.text("audit.figures.tooFew", ranking.people(), Ranking.FEWEST);
      case UNRELATED, RISES, FALLS ->
          messages.text(
              "audit.figures",
              ranking.people(),
              ranking.rho(),
              BigDecimal.valueOf(ranking.p()).round(TWO_DIGITS));
    };
  }

  String remedy(Finding finding) {
    return switch (finding.remedy()) {
      case NUMBER_ANEW -> messages.text("audit.numberAnew");
      case WRITE_ANEW -> messages.text("audit.writeAnew");
      case TAKE_OUT -> messages.text("audit.takeOut");
      case REPLACE -> messages.text("audit.replace");
      case BRING_LIST -> messages.text("audit.bringList");
      case LOOK_AGAIN -> messages.text("audit.lookAgain");
    };
  }

  /// Title and figures, and the remedy where there is something to put right.
  String say(Finding finding) {
    String title = title(finding);
    String figures = figures(finding);
    String told = figures.isEmpty() ? title : messages.text("audit.figured", title, figures);
    return finding.tells()
        ? messages.text("audit.leak", told, remedy(finding))
        : messages.text("audit.fine", told);
  }

  private String signs(Sign sign) {
    return switch (sign) {
      case NUMBER -> messages.text("audit.numbers");
      case SIZE -> messages.text("audit.sizes");
      case DATE -> messages.text("audit.dates");
    };
  }

  private String with(Trait trait) {
    return switch (trait) {
      case FULL_NAME -> messages.text("audit.with.fullNames");
      case FIRST_NAME -> messages.text("audit.with.firstNames");
      case LAST_NAME -> messages.text("audit.with.lastNames");
      case LIST -> messages.text("audit.with.list");
      case SIZE -> messages.text("audit.with.sizes");
      case DATE -> messages.text("audit.with.dates");
    };
  }

  private String kinds(Set<Extra> kinds) {
    return messages.list(kinds.stream().map(this::kind).toList());
  }

  private String kind(Extra kind) {
    return switch (kind) {
      case TEXT -> messages.text("audit.text");
      case CAMERA_NOTES -> messages.text("audit.cameraNotes");
      case COLOUR_PROFILE -> messages.text("audit.colourProfile");
      case SECOND_PICTURE -> messages.text("audit.secondPicture");
      case STRAY_BYTES -> messages.text("audit.strayBytes");
      case UNKNOWN_PART -> messages.text("audit.unknownPart");
    };
  }

  private String list(List<String> files) {
    return messages.some(
        files.stream().map(file -> messages.text("audit.file", messages.apart(file))).toList(),
        MOST_FILES);
  }
}
