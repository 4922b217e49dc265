def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.record().affected
assert affected.built == 4
assert affected.base == null
assert affected.everything.startsWith('There is no commit to compare with')
assert affected.everything.contains('fetch-depth: 0')
true
