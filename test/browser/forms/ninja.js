// What Ninja Forms does: Backbone draws the form into what was served, and its models hear of
// changes by events that bubble; a press of the button sends the models.
const App = Backbone.View.extend({
  events: { 'change .nf-element': 'keep', 'click [type=submit]': 'send' },
  initialize() {
    this.model = new Backbone.Model();
  },
  render() {
    this.$el.html(document.querySelector('template').innerHTML);
    return this;
  },
  keep({ target }) {
    this.model.set(target.name, target.value);
  },
  send(event) {
    event.preventDefault();
    fetch('/sent', { method: 'POST', body: new URLSearchParams(this.model.attributes) });
  },
});
const draw = () => new App({ el: '.nf-form-cont' }).render();
if (document.body.dataset.draw === 'late') addEventListener('filling', () => setTimeout(draw));
else draw();
