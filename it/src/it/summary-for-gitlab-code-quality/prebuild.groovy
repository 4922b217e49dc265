def story = io.github.cimaven.it.Story.of(binding.variables)
def repository = story.template('multi').extension().repository().commit('Sell').branch('topic')
story.write('lib/src/main/java/com/acme/shop/Cents.java', '''package com.acme.shop;

/** An amount of money. */
public final class Cents {
    private final long count;

    public Cents(long count) {
        this.count = count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cents && ((Cents) other).count == count;
    }
}
''')
repository.commit('Count')
true
