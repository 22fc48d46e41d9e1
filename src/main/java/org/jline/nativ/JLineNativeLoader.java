package org.jline.nativ;

/**
 * Stands in place of JLine's class of this name, which comes later on the class path. That one sets up a log system, looks
 * for services in all jars and begins a thread, which takes as long as all else that a first frame needs; and here the
 * library has been loaded before.
 */
public final class JLineNativeLoader {
    private JLineNativeLoader() {}

    /** Asked by JLine's classes before they call the library. Where there is none, their first call says so. */
    public static boolean initialize() {
        return true;
    }
}
