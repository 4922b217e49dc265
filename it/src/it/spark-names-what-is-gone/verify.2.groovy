def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
assert story.record().spark.modules[0].versions*.version == ['3.5.6']
assert story.record().spark.modules[0].versions*.session == ['not tried']
assert story.record().spark.modules[0].runtimes == []
true
