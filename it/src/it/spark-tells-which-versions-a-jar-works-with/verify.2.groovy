def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
assert story.record().spark.modules*.versions.flatten()*.version == ['3.5.6', '3.5.6']
assert story.record().spark.modules*.versions.flatten()*.session.every { it == 'not tried' }
assert story.record().spark.modules*.runtimes.flatten() == []
true
