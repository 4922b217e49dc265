def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.log().contains('Every file is as ci:init would write it.')
assert context.get('written').every { file, time -> story.path(file.toString()).toFile().lastModified() == time }
def repository = io.github.cimaven.it.Repository.init(story.folder())
repository.commit('Adopt the lanes').tag('v1.0.0').cloneTo(story.path('clone'))
true
