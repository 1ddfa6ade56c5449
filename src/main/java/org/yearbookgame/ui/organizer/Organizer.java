package org.yearbookgame.ui.organizer;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.yearbookgame.pages.PageImages;
import org.yearbookgame.prepare.project.ProjectFile.Opening.Opened;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.Screens.Surroundings;
import org.yearbookgame.ui.organizer.card.CardStep;
import org.yearbookgame.ui.organizer.check.CheckStep;
import org.yearbookgame.ui.organizer.insight.InsightStep;
import org.yearbookgame.ui.organizer.kiosk.KioskStep;
import org.yearbookgame.ui.organizer.names.NamesStep;
import org.yearbookgame.ui.organizer.pages.PagesStep;
import org.yearbookgame.ui.organizer.portraits.PortraitsStep;
import org.yearbookgame.ui.organizer.publish.PublishStep;
import org.yearbookgame.ui.organizer.review.ReviewModel;

/// Leads through preparing: from the classes that somebody prepares to the steps of one, and back.
public final class Organizer {
  /// What is not of the organizer's.
  public interface Elsewhere {
    /// Puts a screen of the organizer's into the window.
    void show(Screen screen);

    /// Goes back to where players begin.
    void leave();

    /// Plays a class that is being prepared; from there one comes back by [Organizer#show].
    void play(OpenedClass opened);
  }

  /// A project that is worked on.
  private record Work(OrganizerModel model, List<Step> steps, OrganizerView view) {
    private void close() {
      steps.forEach(Step::close);
    }
  }

  private final Stage window;
  private final Surroundings around;
  private final ObservableDoubleValue em;
  private final Elsewhere elsewhere;
  private Optional<Work> work = Optional.empty();

  /// @param window over which files are chosen; when it closes, nothing is lost
  /// @param em the size of ordinary text, in logical pixels
  public Organizer(
      Stage window, Surroundings around, ObservableDoubleValue em, Elsewhere elsewhere) {
    this.window = window;
    this.around = around;
    this.em = em;
    this.elsewhere = elsewhere;
    window.addEventHandler(
        WindowEvent.WINDOW_HIDING, _ -> work.ifPresent(open -> open.model().close()));
  }

  /// Shows the class that is worked on, or else those that can be gone on with.
  public void show() {
    work.map(Work::view).ifPresentOrElse(this::show, this::showProjects);
  }

  private void show(Screen screen) {
    window.setTitle(around.messages().text("organizer.title"));
    elsewhere.show(screen);
  }

  private void showProjects() {
    ProjectsModel model =
        new ProjectsModel(around.workshop().projects(), around.background(), this::begin);
    show(new ProjectsView(model, around.messages(), elsewhere::leave));
  }

  private void begin(Opened opened) {
    OrganizerModel model = new OrganizerModel(opened.file(), opened.history(), around.background());
    Ways ways = new Ways();
    Workplace place =
        new Workplace(
            model,
            around.messages(),
            around.background(),
            em,
            window,
            around.workshop().clock(),
            around.workshop().random(),
            ways);
    ReviewModel review = new ReviewModel(model, around.background());
    LastAudit lastAudit = new LastAudit();
    Thumbnails thumbnails = new Thumbnails(around.background());
    FileDialogs files = FileDialogs.over(window, around.messages());
    List<Step> steps =
        List.of(
            new CardStep(place),
            new PagesStep(place, new PageImages(), files),
            new PortraitsStep(place, thumbnails, files),
            new NamesStep(place, review, thumbnails, files),
            new CheckStep(place, review, lastAudit, thumbnails, files),
            new PublishStep(place, lastAudit, files),
            new KioskStep(place, around.workshop().dirs(), files, System.getProperty("os.name")),
            new InsightStep(place, thumbnails, files, around.scorebook()));
    OrganizerView view =
        new OrganizerView(model, around.messages(), steps, opened.setAside(), this::leaveWork);
    work = Optional.of(new Work(model, steps, view));
    show(view);
  }

  private void leaveWork() {
    work.ifPresent(
        open -> {
          open.close();
          around
              .background()
              .run(
                  () -> {
                    open.model().close();
                    return true;
                  },
                  _ -> {},
                  () -> {});
        });
    work = Optional.empty();
    showProjects();
  }

  /// Where a step of the project that is worked on can lead.
  private final class Ways implements Workplace.Ways {
    @Override
    public void show(Step.Kind step) {
      work.ifPresent(open -> open.view().show(step));
    }

    @Override
    public void show(Step.Kind step, int entryId) {
      work.ifPresent(open -> open.view().show(step, entryId));
    }

    @Override
    public void play(OpenedClass opened) {
      elsewhere.play(opened);
    }

    @Override
    public void startKiosk() {
      work.map(open -> open.model().classFolder())
          .ifPresent(
              folder -> {
                leaveWork();
                around.workshop().kiosk().start(folder, window);
              });
    }
  }
}
