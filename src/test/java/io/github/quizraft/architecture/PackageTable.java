package io.github.quizraft.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may use whom: a line for each package, its name, a colon, and the packages it may use. The package that only
 * starts the program is called {@code main}; a package inside another counts as part of it.
 */
final class PackageTable extends ArchCondition<JavaClass> {
    private static final String ROOT = "io.github.quizraft";

    private final Map<String, Set<String>> uses;

    PackageTable(String table) {
        super("use only the packages that the table allows");
        uses = table.lines()
                .map(line -> line.split(":", -1))
                .collect(Collectors.toMap(
                        row -> row[0].strip(), row -> Set.of(row[1].strip().split(" +"))));
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        String from = room(user).orElseThrow();
        if (!uses.containsKey(from)) {
            events.add(SimpleConditionEvent.violated(user, user.getName() + ": the table has no line for " + from));
            return;
        }
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
            room(dependency.getTargetClass())
                    .filter(to -> !to.equals(from) && !uses.get(from).contains(to))
                    .ifPresent(to -> events.add(SimpleConditionEvent.violated(
                            user, from + " may not use " + to + ": " + dependency.getDescription())));
        }
    }

    /** The package a class belongs to; empty for what is not ours. */
    private static Optional<String> room(JavaClass each) {
        String name = each.getBaseComponentType().getPackageName();
        if (name.equals(ROOT)) {
            return Optional.of("main");
        }
        return name.startsWith(ROOT + ".")
                ? Optional.of(name.substring(ROOT.length() + 1).split("\\.", -1)[0])
                : Optional.empty();
    }
}
