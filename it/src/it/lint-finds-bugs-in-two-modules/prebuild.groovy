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
''').write('app/src/main/java/com/acme/shop/Basket.java', '''package com.acme.shop;

/** What somebody buys. */
public final class Basket {
    private Basket() {}

    /** Whether there is something in it. */
    public static boolean has(String goods) {
        return goods != null || !goods.isEmpty();
    }
}
''')
repository.commit('Count')
true
