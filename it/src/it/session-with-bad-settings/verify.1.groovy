def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors() == ['ci.lane=relaese is no lane. Type -Dci.lane=pr, -Dci.lane=main, -Dci.lane=release, or -Dci.lane=none for no lane at all.']
