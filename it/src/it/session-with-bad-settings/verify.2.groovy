def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors()[1..-1] == ['ci.deadline=5 bananas is not a duration. Type a number with h, m or s, as in -Dci.deadline=5m or -Dci.deadline=1h30m.']
