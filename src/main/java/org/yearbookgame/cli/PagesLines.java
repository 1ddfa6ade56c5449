package org.yearbookgame.cli;

import java.io.PrintWriter;
import org.yearbookgame.text.Messages;

/// What `pages` prints for people to read.
record PagesLines(PrintWriter out, Messages messages) {
  void print(PagesReport report) {
    for (PagesReport.OnPage page : report.pages()) {
      String name = messages.apart(page.page());
      out.println(messages.text("pages.found", name, page.portraits().size()));
      for (PagesReport.Cut cut : page.portraits()) {
        for (PagesReport.Doubted doubt : cut.doubts()) {
          out.println(messages.text("pages.look", cut.index(), name, doubt.sentence()));
        }
      }
      if (!page.gaps().isEmpty()) {
        out.println(messages.text("pages.gap", name, page.gaps().size()));
      }
    }
    for (PagesReport.Different one : report.differences()) {
      out.println(
          one.page().isPresent()
              ? messages.text(
                  "pages.names.page",
                  messages.apart(one.page().get()),
                  one.portraits(),
                  one.names())
              : messages.text("pages.names.all", one.portraits(), one.names()));
    }
    for (PagesReport.OnPage page : report.pages()) {
      for (PagesReport.Cut cut : page.portraits()) {
        cut.suggestion()
            .ifPresent(
                name ->
                    out.println(
                        messages.text(
                            "pages.caption",
                            cut.index(),
                            messages.apart(page.page()),
                            messages.apart(name))));
      }
    }
    out.println(
        messages.text(
            "pages.done", report.portraits(), messages.apart(report.folder()), report.doubtful()));
  }
}
