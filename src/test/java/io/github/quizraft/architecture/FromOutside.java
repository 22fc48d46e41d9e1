package io.github.quizraft.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/** Calls, and references to methods, that fetch something from the system instead of getting it as a parameter. */
final class FromOutside {
    static final DescribedPredicate<JavaAccess<?>> TIME = call("read the system's clock", target -> {
        String owner = target.getOwner().getName();
        return switch (target.getName()) {
            case "now" -> owner.startsWith("java.time.") && !takes(target, Clock.class);
            case "currentTimeMillis", "nanoTime" -> target.getOwner().isEquivalentTo(System.class);
            default ->
                target.getOwner().isEquivalentTo(Clock.class)
                        && Set.of(
                                        "system",
                                        "systemUTC",
                                        "systemDefaultZone",
                                        "tickMillis",
                                        "tickSeconds",
                                        "tickMinutes")
                                .contains(target.getName());
        };
    });

    static final DescribedPredicate<JavaAccess<?>> CHANCE = call("throw dice without a given seed", target -> {
        JavaClass owner = target.getOwner();
        return switch (target.getName()) {
            case "<init>" ->
                owner.isEquivalentTo(SecureRandom.class)
                        || (isOneOf(owner, Random.class, SplittableRandom.class)
                                && target.getRawParameterTypes().isEmpty());
            case "random" -> owner.isEquivalentTo(Math.class);
            case "randomUUID" -> owner.isEquivalentTo(UUID.class);
            default -> owner.isEquivalentTo(ThreadLocalRandom.class);
        };
    });

    static final DescribedPredicate<JavaAccess<?>> THE_END = call(
            "end the program",
            target -> isOneOf(target.getOwner(), System.class, Runtime.class)
                    && Set.of("exit", "halt").contains(target.getName()));

    private FromOutside() {}

    private static DescribedPredicate<JavaAccess<?>> call(String what, Predicate<CodeUnitAccessTarget> matches) {
        return DescribedPredicate.describe(
                what, access -> access.getTarget() instanceof CodeUnitAccessTarget target && matches.test(target));
    }

    private static boolean takes(CodeUnitAccessTarget target, Class<?> type) {
        return target.getRawParameterTypes().stream().anyMatch(each -> each.isEquivalentTo(type));
    }

    private static boolean isOneOf(JavaClass owner, Class<?>... types) {
        return List.of(types).stream().anyMatch(owner::isEquivalentTo);
    }
}
