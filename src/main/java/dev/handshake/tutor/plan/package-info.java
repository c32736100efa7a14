/**
 * The plan towards an interview: what to read, review and rehearse on each day until then.
 *
 * <p>Where to start: {@link dev.handshake.tutor.plan.PlanMaker}, whose opening comment says how it decides. A {@link
 * dev.handshake.tutor.plan.Plan} is made anew whenever it is looked at, and kept nowhere. {@code tutor}, {@code view.study}
 * and the command {@code plan} enter; it knows {@code tutor.model} and {@code lesson}.
 */
package dev.handshake.tutor.plan;
