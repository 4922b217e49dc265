def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.log().contains('Every file is as ci:init would write it.')
true
