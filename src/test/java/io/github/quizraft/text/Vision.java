package io.github.quizraft.text;

/**
 * How colours look to eyes that lack a kind of cone: the matrices of Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, at severity 1.0.
 */
enum Vision {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    @SuppressWarnings("ImmutableEnumChecker") // Never changed, and seen by nobody else.
    private final double[] matrix;

    Vision(double... matrix) {
        this.matrix = matrix;
    }

    Light of(Light light) {
        return new Light(row(0, light), row(3, light), row(6, light));
    }

    private double row(int at, Light light) {
        double sum = matrix[at] * light.red() + matrix[at + 1] * light.green() + matrix[at + 2] * light.blue();
        return Math.max(0, Math.min(1, sum));
    }
}
