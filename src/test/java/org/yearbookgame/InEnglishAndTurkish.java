package org.yearbookgame;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Runs the tests of a class on a computer that speaks English and on one that speaks Turkish,
/// where the small letter of `I` is no `i`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(InEnglishAndTurkish.Locales.class)
public @interface InEnglishAndTurkish {

  /// Invokes the class once in each locale.
  final class Locales implements ClassTemplateInvocationContextProvider {
    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
      return true;
    }

    @Override
    public Stream<In> provideClassTemplateInvocationContexts(ExtensionContext context) {
      return Stream.of(new In(Locale.ENGLISH), new In(Locale.of("tr", "TR")));
    }
  }

  /// Sets the default locale for one invocation of a class, and sets it back.
  record In(Locale locale) implements ClassTemplateInvocationContext {
    @Override
    public String getDisplayName(int invocationIndex) {
      return locale.toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      Locale before = Locale.getDefault();
      return List.of(
          (BeforeClassTemplateInvocationCallback) _ -> Locale.setDefault(locale),
          (AfterClassTemplateInvocationCallback) _ -> Locale.setDefault(before));
    }
  }
}
