def story = io.github.cimaven.it.Story.of(binding.variables)
def sentence = "JDK ${Runtime.version().feature()} of ci.jdks cannot run the tests of left and right: they are compiled for Java 96."
assert story.errors().any { it.contains(sentence) }
assert !story.hasStackTrace()
true
