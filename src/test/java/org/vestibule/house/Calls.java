package org.vestibule.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;

/** Words for method calls that ArchUnit lacks. */
final class Calls {
    private Calls() {}

    static DescribedPredicate<JavaMethodCall> to(Class<?> owner, String method) {
        return to(owner.getName(), method);
    }

    static DescribedPredicate<JavaMethodCall> to(String owner, String method) {
        return DescribedPredicate.describe(
                "call " + owner + "." + method,
                call ->
                        call.getTargetOwner().getName().equals(owner)
                                && call.getName().equals(method));
    }

    static DescribedPredicate<JavaMethodCall> withoutArguments() {
        return DescribedPredicate.describe(
                "without arguments", call -> call.getTarget().getRawParameterTypes().isEmpty());
    }

    static DescribedPredicate<JavaClass> in(String packageName) {
        return DescribedPredicate.describe(
                "in " + packageName, type -> type.getPackageName().equals(packageName));
    }

    static <T> DescribedPredicate<T> not(DescribedPredicate<T> predicate) {
        return DescribedPredicate.not(predicate);
    }
}
