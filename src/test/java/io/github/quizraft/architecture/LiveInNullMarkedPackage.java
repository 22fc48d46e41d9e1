package io.github.quizraft.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Whether the package has a package-info that says where null may be: nowhere, unless written. */
final class LiveInNullMarkedPackage extends ArchCondition<JavaClass> {
    LiveInNullMarkedPackage() {
        super("live in a package that is annotated with @NullMarked");
    }

    @Override
    public void check(JavaClass each, ConditionEvents events) {
        if (!each.getPackage().isAnnotatedWith(NullMarked.class)) {
            events.add(SimpleConditionEvent.violated(
                    each, each.getPackageName() + " has no package-info with @NullMarked: " + each.getName()));
        }
    }
}
