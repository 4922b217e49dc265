def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.log().contains('JDK 99 of ci.jdks is not installed here')
assert story.log().contains('BUILD SUCCESS')
true
