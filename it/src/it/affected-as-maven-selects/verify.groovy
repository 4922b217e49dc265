def story = io.github.cimaven.it.Story.of(binding.variables)
def built = story.logLines('[INFO] Building ').collect { (it =~ /Building (\w+) /)[0][1] }
assert built.size() == 8
assert built[0..3] == built[4..7]
assert built[0..3].toSet() == ['reactor', 'core', 'tool', 'leaf'].toSet()
