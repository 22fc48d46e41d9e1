package io.github.quizraft.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.List;
import org.jline.nativ.CLibrary;
import org.jline.nativ.JLineNativeLoader;
import org.jline.utils.Log;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes of ours that take the place of some of JLine. */
class JlineStandInsTest {
    @ParameterizedTest
    @ValueSource(classes = {JLineNativeLoader.class, Log.class})
    void jlineUsesOurs(Class<?> ours) {
        assertThat(ours.getProtectionDomain().getCodeSource().getLocation())
                .isNotEqualTo(
                        CLibrary.class.getProtectionDomain().getCodeSource().getLocation());
    }

    /** A newer JLine that asks them for more would only fail once it does. */
    @ParameterizedTest
    @ValueSource(classes = {JLineNativeLoader.class, Log.class})
    void oursHaveAllThatJlineAsksOf(Class<?> ours) throws NoSuchMethodException {
        List<CodeUnitCallTarget> asked = new ClassFileImporter()
                .importPackages("org.jline").stream()
                        .filter(origin -> !origin.getName().startsWith(ours.getName()))
                        .flatMap(origin -> origin.getCodeUnitCallsFromSelf().stream())
                        .<CodeUnitCallTarget>map(call -> call.getTarget())
                        .filter(target -> target.getOwner().getName().equals(ours.getName()))
                        .toList();

        assertThat(asked).isNotEmpty();
        for (CodeUnitCallTarget target : asked) {
            Class<?>[] parameters = target.getRawParameterTypes().stream()
                    .map(JavaClass::reflect)
                    .toArray(Class<?>[]::new);
            Method found = ours.getMethod(target.getName(), parameters);
            assertThat(found.getReturnType())
                    .isEqualTo(target.getRawReturnType().reflect());
        }
    }
}
