def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors().any { it.contains('ci.spark.versions has newest, which is no version of Spark. Type versions separated by commas') }
assert !story.hasStackTrace()
true
