def story = io.github.cimaven.it.Story.of(binding.variables)
def error = story.errors().find { it.contains('of ci.jdks are not installed here') }
assert error.contains('JDKs 98 and 99 of ci.jdks are not installed here; found: ')
assert error.contains("97 (${story.path('home/.gradle/jdks/ninety-seven').toRealPath()})")
assert error.contains('name them in ~/.m2/toolchains.xml, or type -Dci.jdks.missing=warn to do without.')
assert !story.has('left/target')
assert !story.hasStackTrace()
true
